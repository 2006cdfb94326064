import type { MessageDetails } from "../../server/mailbox/mailbox-api";
import { mailboxOwner } from "../../server/mailbox/mailbox-owner";
import type { Settings } from "../settings";

/** `HostItemType` of outlook-web-16.01.debug.js. */
const itemType = { message: 1, meetingRequest: 3 } as const;

/** What the host calls the permission that the manifest asks for; the library maps it. */
export const permissionLevel = { readItem: 1, readWriteMailbox: 2, readWriteItem: 3 } as const;

/** What Outlook tells Office.js of the selected item (`GetInitialData`, `olkItemSelectedChanged`). */
export function initialData(
  message: MessageDetails,
  settings: Settings,
  itemIdIsMissing: boolean,
): unknown {
  const isMeetingRequest = message.itemClass.startsWith("IPM.Schedule.Meeting.Request");
  return {
    id: itemIdIsMissing ? null : message.id,
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
    permissionLevel: permissionLevel.readWriteMailbox,
    hostVersion: "16.01",
    owaView: "ThreeColumns",
    userDisplayName: mailboxOwner.name,
    userEmailAddress: mailboxOwner.address,
    userProfileType: settings.mailServer === "server" ? "enterprise" : "office365",
    userTimeZone: settings.language === "ja-JP" ? "Tokyo Standard Time" : "GMT Standard Time",
  };
}
