import type { MessageDetails } from "../../server/mailbox/mailbox-api";
import { restId } from "../../server/mailbox/item-id";
import type { Settings } from "../settings";
import { isInSharedFolder, situationOf } from "../situations";

/** `HostItemType` of outlook-web-16.01.debug.js. */
const itemType = { message: 1, meetingRequest: 3 } as const;

/** What the host calls the permission that the manifest asks for; the library maps it. */
const permissionLevel = { ReadItem: 1, ReadWriteMailbox: 2 } as const;

/** What Outlook tells Office.js of the selected item (`GetInitialData`, `olkItemSelectedChanged`). */
export function initialData(
  message: MessageDetails,
  settings: Settings,
  itemIdIsMissing: boolean,
): unknown {
  const situation = situationOf(settings.situation);
  const { platform, permission, profile, accountType } = situation;
  // On phones ids are those of Graph.
  const id = platform === "phone" ? restId(message.id) : message.id;
  const isMeetingRequest = message.itemClass.startsWith("IPM.Schedule.Meeting.Request");
  return {
    id: itemIdIsMissing ? null : id,
    subject: message.subject,
    normalizedSubject: message.subject.replace(/^(?:(?:re|fwd?|返信|転送)\s*[:：]\s*)+/i, ""),
    from: message.from,
    sender: message.sender,
    to: message.to,
    cc: message.cc,
    attachments: message.attachments,
    itemType: isMeetingRequest ? itemType.meetingRequest : itemType.message,
    itemClass: message.itemClass,
    conversationId: message.conversationId,
    internetMessageId: message.internetMessageId,
    dateTimeCreated: Date.parse(message.receivedAt),
    dateTimeModified: Date.parse(message.receivedAt),
    permissionLevel: permissionLevel[permission],
    hostVersion: "16.01",
    owaView: "ThreeColumns",
    isFromSharedFolder: isInSharedFolder(situation),
    userDisplayName: profile.name,
    userEmailAddress: profile.address,
    userProfileType: accountType,
    userTimeZone: settings.language === "ja-JP" ? "Tokyo Standard Time" : "GMT Standard Time",
  };
}
