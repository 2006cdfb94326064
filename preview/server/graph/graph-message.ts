import { opaqueFolderId } from "../mailbox/folders";
import { restId } from "../mailbox/item-id";
import type { StoredMessage } from "../mailbox/mailbox";
import type { OutgoingAttachment, OutgoingMessage } from "../mailbox/outgoing-message";
import { listAt, textAt } from "../../../src/json";

/** A message as Graph writes it (the resource type `message`), as far as the add-in asks for it. */
export const graphMessage = (message: StoredMessage): Readonly<Record<string, unknown>> => ({
  id: restId(message.id),
  parentFolderId: opaqueFolderId(message.folder),
  isDraft: message.draft !== null,
});

/** A draft out of what `POST /me/messages` carries. */
export function readGraphMessage(message: unknown): OutgoingMessage {
  return {
    subject: textAt(message, "subject") ?? "",
    body: {
      type: textAt(message, "body", "contentType")?.toLowerCase() === "html" ? "html" : "text",
      content: textAt(message, "body", "content") ?? "",
    },
    recipients: listAt(message, "toRecipients")
      .map((each) => textAt(each, "emailAddress", "address"))
      .filter((address) => address !== null),
    internetMessageId: textAt(message, "internetMessageId"),
    attachments: listAt(message, "attachments").map(readGraphAttachment),
  };
}

/** A `fileAttachment` of Graph. */
export const readGraphAttachment = (attachment: unknown): OutgoingAttachment => ({
  name: textAt(attachment, "name") ?? "attachment",
  contentType: textAt(attachment, "contentType") ?? "application/octet-stream",
  content: Buffer.from(textAt(attachment, "contentBytes") ?? "", "base64"),
});
