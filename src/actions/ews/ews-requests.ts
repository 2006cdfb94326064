import { encodeBase64 } from "../../base64";
import type { ReportMail } from "../report-mail";
import { type Xml, xml } from "./xml";

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

function envelope(operation: Xml): string {
  const document = xml`
    <soap:Envelope xmlns:soap="${soap}" xmlns:m="${messages}" xmlns:t="${types}">
      <soap:Header><t:RequestServerVersion Version="Exchange2013"/></soap:Header>
      <soap:Body>${operation}</soap:Body>
    </soap:Envelope>`;
  return `<?xml version="1.0" encoding="utf-8"?>${document.xml}`;
}

const smtpMailbox = (address: string): Xml =>
  xml`<t:Mailbox><t:EmailAddress>${address}</t:EmailAddress></t:Mailbox>`;

/** @param mailbox SMTP address of another mailbox than the reader's own; else `null`. */
const distinguishedFolder = (folder: DistinguishedFolder, mailbox: string | null = null): Xml =>
  xml`<t:DistinguishedFolderId Id="${folder}">${
    mailbox === null ? [] : smtpMailbox(mailbox)
  }</t:DistinguishedFolderId>`;

const shape = (field: string): Xml => xml`
  <m:ItemShape>
    <t:BaseShape>IdOnly</t:BaseShape>
    <t:AdditionalProperties><t:FieldURI FieldURI="${field}"/></t:AdditionalProperties>
  </m:ItemShape>`;

/** Asks for a property of one item, such as `item:MimeContent`. */
export const getItem = (id: string, field: string): string =>
  envelope(xml`
    <m:GetItem>
      ${shape(field)}
      <m:ItemIds><t:ItemId Id="${id}"/></m:ItemIds>
    </m:GetItem>`);

/** Asks for the reader's inbox: the least that EWS can be asked. */
export const getInbox = (): string =>
  envelope(xml`
    <m:GetFolder>
      <m:FolderShape><t:BaseShape>IdOnly</t:BaseShape></m:FolderShape>
      <m:FolderIds>${distinguishedFolder("inbox")}</m:FolderIds>
    </m:GetFolder>`);

const moveItem = (id: string, folder: Xml): string =>
  envelope(xml`
    <m:MoveItem>
      <m:ToFolderId>${folder}</m:ToFolderId>
      <m:ItemIds><t:ItemId Id="${id}"/></m:ItemIds>
    </m:MoveItem>`);

export const moveItemToDeletedItems = (id: string, mailbox: string | null): string =>
  moveItem(id, distinguishedFolder("deleteditems", mailbox));

export const moveItemToFolder = (id: string, folderId: string): string =>
  moveItem(id, xml`<t:FolderId Id="${folderId}"/>`);

/** Looks in folders for the items with a Message-ID; the answer says of each whether it is a draft. */
export const findByInternetMessageId = (
  internetMessageId: string,
  folders: readonly DistinguishedFolder[],
  mailbox: string | null,
): string =>
  envelope(xml`
    <m:FindItem Traversal="Shallow">
      ${shape("item:IsDraft")}
      <m:Restriction>
        <t:IsEqualTo>
          <t:FieldURI FieldURI="message:InternetMessageId"/>
          <t:FieldURIOrConstant><t:Constant Value="${internetMessageId}"/></t:FieldURIOrConstant>
        </t:IsEqualTo>
      </m:Restriction>
      <m:ParentFolderIds>
        ${folders.map((folder) => distinguishedFolder(folder, mailbox))}
      </m:ParentFolderIds>
    </m:FindItem>`);

/** Makes a draft with its attachment in one request. */
export const createDraftItem = (mail: ReportMail): string =>
  envelope(xml`
    <m:CreateItem MessageDisposition="SaveOnly">
      <m:SavedItemFolderId>${distinguishedFolder("drafts")}</m:SavedItemFolderId>
      <m:Items>
        <t:Message>
          <t:Subject>${mail.subject}</t:Subject>
          <t:Body BodyType="Text">${mail.text}</t:Body>
          <t:Attachments>
            <t:FileAttachment>
              <t:Name>${mail.attachment.name}</t:Name>
              <t:ContentType>message/rfc822</t:ContentType>
              <t:Content>${encodeBase64(mail.attachment.bytes)}</t:Content>
            </t:FileAttachment>
          </t:Attachments>
          <t:ToRecipients>${mail.recipients.map(smtpMailbox)}</t:ToRecipients>
          <t:InternetMessageId>${mail.internetMessageId}</t:InternetMessageId>
        </t:Message>
      </m:Items>
    </m:CreateItem>`);

/** Sends a draft and keeps it in Sent Items. */
export const sendItem = (id: string, changeKey: string): string =>
  envelope(xml`
    <m:SendItem SaveItemToFolder="true">
      <m:ItemIds><t:ItemId Id="${id}" ChangeKey="${changeKey}"/></m:ItemIds>
      <m:SavedItemFolderId>${distinguishedFolder("sentitems")}</m:SavedItemFolderId>
    </m:SendItem>`);
