import { encodeBase64 } from "../../base64";
import type { ReportMail } from "../report-mail";
import { element, type Xml } from "./xml";

/*
 * Requests as Exchange's messages.xsd and types.xsd have them; elements stand in schema order.
 * Only operations that an add-in may call: not CreateAttachment, not DeleteItem.
 * https://learn.microsoft.com/office/dev/add-ins/outlook/web-services#ews-operations-that-add-ins-support
 */

const messages = "http://schemas.microsoft.com/exchange/services/2006/messages";
const types = "http://schemas.microsoft.com/exchange/services/2006/types";
const soap = "http://schemas.xmlsoap.org/soap/envelope/";

/** The folders that a request names without an id. */
export type DistinguishedFolder = "deleteditems" | "drafts" | "sentitems" | "outbox" | "inbox";

export interface ItemId {
  readonly id: string;
  readonly changeKey: string;
}

function envelope(operation: Xml): string {
  const version = element("t:RequestServerVersion", { Version: "Exchange2013" });
  const document = element(
    "soap:Envelope",
    { "xmlns:soap": soap, "xmlns:m": messages, "xmlns:t": types },
    element("soap:Header", {}, version),
    element("soap:Body", {}, operation),
  );
  return `<?xml version="1.0" encoding="utf-8"?>${document.xml}`;
}

const itemId = (id: string): Xml => element("t:ItemId", { Id: id });

/** @param mailbox SMTP address of another mailbox than the reader's own; else `null`. */
function distinguishedFolder(folder: DistinguishedFolder, mailbox: string | null): Xml {
  const inMailbox =
    mailbox === null ? [] : [element("t:Mailbox", {}, element("t:EmailAddress", {}, mailbox))];
  return element("t:DistinguishedFolderId", { Id: folder }, ...inMailbox);
}

function shape(...fields: readonly string[]): Xml {
  return element(
    "m:ItemShape",
    {},
    element("t:BaseShape", {}, "IdOnly"),
    element(
      "t:AdditionalProperties",
      {},
      ...fields.map((field) => element("t:FieldURI", { FieldURI: field })),
    ),
  );
}

/** Asks for properties of one item, such as `item:MimeContent`. */
export function getItem(id: string, ...fields: readonly string[]): string {
  return envelope(element("m:GetItem", {}, shape(...fields), element("m:ItemIds", {}, itemId(id))));
}

/** Asks for the reader's inbox: the least that EWS can be asked. */
export function getInbox(): string {
  const idOnly = element("m:FolderShape", {}, element("t:BaseShape", {}, "IdOnly"));
  const inbox = element("m:FolderIds", {}, distinguishedFolder("inbox", null));
  return envelope(element("m:GetFolder", {}, idOnly, inbox));
}

function moveItem(id: string, folder: Xml): string {
  return envelope(
    element(
      "m:MoveItem",
      {},
      element("m:ToFolderId", {}, folder),
      element("m:ItemIds", {}, itemId(id)),
    ),
  );
}

export function moveItemToDeletedItems(id: string, mailbox: string | null): string {
  return moveItem(id, distinguishedFolder("deleteditems", mailbox));
}

export function moveItemToFolder(id: string, folderId: string): string {
  return moveItem(id, element("t:FolderId", { Id: folderId }));
}

/** Looks in folders for the items with a Message-ID; answers with `item:ParentFolderId` too. */
export function findByInternetMessageId(
  internetMessageId: string,
  folders: readonly DistinguishedFolder[],
  mailbox: string | null,
): string {
  return envelope(
    element(
      "m:FindItem",
      { Traversal: "Shallow" },
      shape("item:IsDraft"),
      element(
        "m:Restriction",
        {},
        element(
          "t:IsEqualTo",
          {},
          element("t:FieldURI", { FieldURI: "message:InternetMessageId" }),
          element("t:FieldURIOrConstant", {}, element("t:Constant", { Value: internetMessageId })),
        ),
      ),
      element(
        "m:ParentFolderIds",
        {},
        ...folders.map((folder) => distinguishedFolder(folder, mailbox)),
      ),
    ),
  );
}

/** Makes a draft with its attachment in one request. */
export function createDraftItem(mail: ReportMail): string {
  const attachment = element(
    "t:FileAttachment",
    {},
    element("t:Name", {}, mail.attachment.name),
    element("t:ContentType", {}, "message/rfc822"),
    element("t:Content", {}, encodeBase64(mail.attachment.bytes)),
  );
  const recipients = mail.recipients.map((address) =>
    element("t:Mailbox", {}, element("t:EmailAddress", {}, address)),
  );
  const message = element(
    "t:Message",
    {},
    element("t:Subject", {}, mail.subject),
    element("t:Body", { BodyType: "Text" }, mail.text),
    element("t:Attachments", {}, attachment),
    element("t:ToRecipients", {}, ...recipients),
    element("t:InternetMessageId", {}, mail.internetMessageId),
  );
  return envelope(
    element(
      "m:CreateItem",
      { MessageDisposition: "SaveOnly" },
      element("m:SavedItemFolderId", {}, distinguishedFolder("drafts", null)),
      element("m:Items", {}, message),
    ),
  );
}

/** Sends a draft and keeps it in Sent Items. */
export function sendItem({ id, changeKey }: ItemId): string {
  return envelope(
    element(
      "m:SendItem",
      { SaveItemToFolder: "true" },
      element("m:ItemIds", {}, element("t:ItemId", { Id: id, ChangeKey: changeKey })),
      element("m:SavedItemFolderId", {}, distinguishedFolder("sentitems", null)),
    ),
  );
}
