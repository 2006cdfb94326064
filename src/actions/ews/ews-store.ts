import { ActionError, toActionError } from "../action-error";
import { decodeBase64 } from "../../base64";
import type { MailStore } from "../mail-store";
import { EwsClient, type EwsRequest } from "./ews-client";
import * as requests from "./ews-requests";
import { descendant, descendants, type XmlElement } from "./xml";

function attributeOf(within: readonly XmlElement[], name: string, attribute: string): string {
  const value = within
    .map((message) => descendant(message, name)?.attributes[attribute])
    .find((found) => found !== undefined);
  if (value === undefined) throw new ActionError("unexpected-answer", { mayHaveActed: true });
  return value;
}

/** @returns Why EWS does not work here; `null` where it does, or where that cannot be said. */
export async function ewsIsRefused(
  request: EwsRequest,
  wait: (milliseconds: number) => Promise<void>,
): Promise<ActionError | null> {
  return new EwsClient(request, wait).read(requests.getInbox()).then(() => null, toActionError);
}

/** The reader's mailbox on an Exchange Server, through Exchange Web Services. */
export function ewsStore(
  request: EwsRequest,
  wait: (milliseconds: number) => Promise<void>,
): MailStore {
  const client = new EwsClient(request, wait);

  const isDraft = (within: XmlElement): boolean => descendant(within, "IsDraft")?.text !== "false";

  const find = async (
    internetMessageId: string,
    folders: readonly requests.DistinguishedFolder[],
    mailbox: string | null,
  ) => {
    const answer = await client.read(
      requests.findByInternetMessageId(internetMessageId, folders, mailbox),
    );
    const items = answer.flatMap((message) => descendants(message, "Items"));
    return items
      .flatMap((list) => list.children)
      .map((item) => ({ id: attributeOf([item], "ItemId", "Id"), draft: isDraft(item) }));
  };

  return {
    readSource: async (message) => {
      const answer = await client.read(requests.getItem(message.itemId, "item:MimeContent"));
      const content = answer.map((part) => descendant(part, "MimeContent"))[0];
      if (!content) throw new ActionError("unexpected-answer");
      return decodeBase64(content.text);
    },

    sentFrom: () => Promise.resolve(null),

    findReports: (internetMessageId) =>
      find(internetMessageId, ["sentitems", "outbox", "drafts"], null),

    createDraft: async (mail) =>
      attributeOf(await client.send(requests.createDraftItem(mail)), "ItemId", "Id"),

    sendDraft: async (draftId) => {
      const answer = await client.read(requests.getItem(draftId, "item:IsDraft"));
      const changeKey = attributeOf(answer, "ItemId", "ChangeKey");
      await client.send(requests.sendItem(draftId, changeKey));
    },

    isUnsent: async (draftId) => {
      const answer = await client.read(requests.getItem(draftId, "item:IsDraft"));
      return answer.every(isDraft);
    },

    // An add-in may not call DeleteItem.
    discardDraft: async (draftId) => {
      await client.send(requests.moveItemToDeletedItems(draftId, null));
    },

    reportToMicrosoft: () => Promise.resolve("unavailable"),

    folderOf: async (message) => {
      const answer = await client.read(requests.getItem(message.itemId, "item:ParentFolderId"));
      return attributeOf(answer, "ParentFolderId", "Id");
    },

    moveToDeletedItems: async (message) => {
      const { itemId, sharedMailbox } = message;
      const answer = await client.send(requests.moveItemToDeletedItems(itemId, sharedMailbox));
      return attributeOf(answer, "ItemId", "Id");
    },

    findInDeletedItems: async ({ internetMessageId, sharedMailbox }) => {
      const found = await find(internetMessageId, ["deleteditems"], sharedMailbox);
      return found[0]?.id ?? null;
    },

    moveBack: async ({ id, folderId }) => {
      await client.send(requests.moveItemToFolder(id, folderId));
    },
  };
}
