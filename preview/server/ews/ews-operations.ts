import { folderOf, opaqueFolderId } from "../mailbox/folders";
import type { Mailbox, StoredMessage } from "../mailbox/mailbox";
import type { OutgoingMessage } from "../mailbox/outgoing-message";
import { DomUtils } from "htmlparser2";
import { escapeMarkup } from "../escape-markup";
import { localName, soapResponse, type SoapRequest } from "./soap";

type EwsOperation = (mailbox: Mailbox, request: SoapRequest) => Promise<string> | string;

const itemNotFound = { code: "ErrorItemNotFound" };

function itemOf(message: StoredMessage, fields: readonly string[]): string {
  const mimeContent = fields.includes("item:MimeContent")
    ? `<t:MimeContent CharacterSet="UTF-8">${Buffer.from(message.source).toString("base64")}</t:MimeContent>`
    : "";
  const parent = fields.includes("item:ParentFolderId")
    ? `<t:ParentFolderId Id="${opaqueFolderId(message.folder)}" ChangeKey="AQAAAA=="/>`
    : "";
  const isDraft = fields.includes("item:IsDraft")
    ? `<t:IsDraft>${String(message.draft !== null)}</t:IsDraft>`
    : "";
  return `<t:Message>${mimeContent}<t:ItemId Id="${escapeMarkup(message.id)}" ChangeKey="${escapeMarkup(message.changeKey)}"/>${parent}${isDraft}</t:Message>`;
}

const items = (message: string): { readonly items: string } => ({
  items: `<m:Items>${message}</m:Items>`,
});

const fieldsOf = (request: SoapRequest): readonly string[] =>
  request.all("FieldURI").map(({ attribs }) => attribs["FieldURI"] ?? "");

/** The folders that stand in an element: by well-known name or by id. */
const foldersIn = (request: SoapRequest): readonly (string | undefined)[] =>
  [...request.all("DistinguishedFolderId"), ...request.all("FolderId")].map(
    ({ attribs }) => attribs["Id"],
  );

const getFolder: EwsOperation = (_, request) => {
  const folder = folderOf(foldersIn(request)[0] ?? "");
  return soapResponse(
    "GetFolder",
    folder === null
      ? { code: "ErrorFolderNotFound" }
      : {
          items: `<m:Folders><t:Folder><t:FolderId Id="${opaqueFolderId(folder)}"/></t:Folder></m:Folders>`,
        },
  );
};

const getItem: EwsOperation = (mailbox, request) => {
  const message = mailbox.message(request.attribute("ItemId", "Id") ?? "");
  return soapResponse(
    "GetItem",
    message === null ? itemNotFound : items(itemOf(message, fieldsOf(request))),
  );
};

const moveItem: EwsOperation = (mailbox, request) => {
  const folder = folderOf(foldersIn(request)[0] ?? "");
  if (folder === null) return soapResponse("MoveItem", { code: "ErrorFolderNotFound" });
  const moved = mailbox.move(request.attribute("ItemId", "Id") ?? "", folder);
  return soapResponse("MoveItem", moved === null ? itemNotFound : items(itemOf(moved, [])));
};

const findItem: EwsOperation = (mailbox, request) => {
  const wanted = request.attribute("Constant", "Value");
  const folders = foldersIn(request).map((id) => folderOf(id ?? ""));
  const found = mailbox
    .messages()
    .filter(
      ({ folder, details }) => folders.includes(folder) && details.internetMessageId === wanted,
    )
    .map((message) => itemOf(message, fieldsOf(request)));
  return soapResponse("FindItem", {
    items: `<m:RootFolder IndexedPagingOffset="${found.length}" TotalItemsInView="${found.length}" IncludesLastItemInRange="true"><t:Items>${found.join("")}</t:Items></m:RootFolder>`,
  });
};

const createItem: EwsOperation = async (mailbox, request) => {
  const draft = await mailbox.createDraft(readMessage(request));
  return soapResponse("CreateItem", items(itemOf(draft, [])));
};

const sendItem: EwsOperation = (mailbox, request) => {
  const draft = mailbox.message(request.attribute("ItemId", "Id") ?? "");
  if ((draft?.draft ?? null) === null || draft === null)
    return soapResponse("SendItem", itemNotFound);
  const changeKey = request.attribute("ItemId", "ChangeKey");
  if (changeKey === null) return soapResponse("SendItem", { code: "ErrorChangeKeyRequired" });
  if (changeKey !== draft.changeKey) return soapResponse("SendItem", { code: "ErrorStaleObject" });
  mailbox.send(draft.id);
  return soapResponse("SendItem", { items: "" });
};

/** The operations of Exchange Web Services that the add-in calls. */
export const ewsOperations: Readonly<Partial<Record<string, EwsOperation>>> = {
  GetFolder: getFolder,
  GetItem: getItem,
  MoveItem: moveItem,
  FindItem: findItem,
  CreateItem: createItem,
  SendItem: sendItem,
};

function readMessage(request: SoapRequest): OutgoingMessage {
  const [to] = request.all("ToRecipients");
  const recipients =
    to === undefined
      ? []
      : DomUtils.findAll(({ name }) => localName(name) === "EmailAddress", [to]);
  return {
    subject: request.text("Subject") ?? "",
    body: { type: "text", content: request.text("Body") ?? "" },
    recipients: recipients.map((each) => DomUtils.textContent(each)),
    internetMessageId: request.text("InternetMessageId"),
    attachments: request.all("FileAttachment").map((attachment) => {
      const textOf = (element: string): string | null => {
        const found = DomUtils.findOne(
          ({ name }) => localName(name) === element,
          attachment.children,
        );
        return found === null ? null : DomUtils.textContent(found);
      };
      return {
        name: textOf("Name") ?? "attachment",
        contentType: textOf("ContentType") ?? "application/octet-stream",
        content: Buffer.from(textOf("Content") ?? "", "base64"),
      };
    }),
  };
}
