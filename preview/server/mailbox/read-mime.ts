import { DomUtils, parseDocument } from "htmlparser2";
import PostalMime, { type Address, type Attachment, type Email } from "postal-mime";
import { escapeMarkup } from "../escape-markup";
import type {
  AttachmentContent,
  AttachmentDetails,
  EmailAddress,
  MessageDetails,
} from "./mailbox-api";

export type MimeDetails = Omit<MessageDetails, "id" | "name" | "folder" | "bodyError">;

const bodyPreviewLength = 120;

/**
 * Reads what Exchange would know of a message from its source.
 *
 * @param source the MIME source, byte for byte (RFC 5322)
 */
export async function readMime(source: Uint8Array): Promise<MimeDetails> {
  const email = await parse(source);
  const bodyText = email.text ?? (email.html === undefined ? "" : textOfHtml(email.html));
  const messageId = email.messageId ?? "";
  return {
    subject: email.subject ?? "",
    from: mailboxOf(email.from),
    sender: mailboxOf(email.sender) ?? mailboxOf(email.from),
    to: mailboxesOf(email.to),
    cc: mailboxesOf(email.cc),
    receivedAt: dateOf(email.date),
    bodyPreview: bodyText.replace(/\s+/g, " ").trim().slice(0, bodyPreviewLength),
    itemClass: itemClassOf(email),
    attachments: email.attachments.map((attachment, index) =>
      attachmentDetails(attachment, attachmentId(email, index)),
    ),
    internetMessageId: messageId,
    conversationId: `conversation ${email.references ?? messageId}`,
    internetHeaders: headerSectionOf(source),
    bodyHtml: email.html ?? htmlOfText(bodyText),
    bodyText,
  };
}

/**
 * What is in an attachment of a message.
 *
 * @param source the MIME source, byte for byte (RFC 5322)
 * @param id as `readMime` gave it
 * @returns `null` where the message has no such attachment
 */
export async function readAttachmentContent(
  source: Uint8Array,
  id: string,
): Promise<AttachmentContent | null> {
  const email = await parse(source);
  const attachment = email.attachments.find((_, index) => attachmentId(email, index) === id);
  if (attachment === undefined) return null;
  const { content, mimeType } = attachment;
  const bytes = Buffer.from(typeof content === "string" ? content : new Uint8Array(content));
  return mimeType === attachedMessage
    ? { format: "eml", content: bytes.toString() }
    : { format: "base64", content: bytes.toString("base64") };
}

const parse = (source: Uint8Array): Promise<Email> =>
  PostalMime.parse(source, { rfc822Attachments: true });

const attachedMessage = "message/rfc822";

/** Of no other message, as Outlook's are. */
const attachmentId = ({ messageId = "" }: Email, index: number): string =>
  `${messageId} attachment ${index}`;

/** The item class that Exchange gives a message, by the parts it is made of. */
function itemClassOf(email: Email): string {
  const contentTypes = email.attachments.map(({ mimeType }) => mimeType);
  if (email.attachments.some(({ method }) => method === "REQUEST")) {
    return "IPM.Schedule.Meeting.Request";
  }
  if (contentTypes.includes("application/x-microsoft-rpmsg-message")) {
    return "IPM.Note.rpmsg.Microsoft";
  }
  if (contentTypes.some((type) => /^application\/(?:x-)?pkcs7-mime$/.test(type))) {
    return "IPM.Note.SMIME";
  }
  return "IPM.Note";
}

function attachmentDetails(attachment: Attachment, id: string): AttachmentDetails {
  const { content, mimeType, filename, disposition, related } = attachment;
  const isMessage = mimeType === attachedMessage;
  return {
    id,
    name: filename ?? (isMessage ? "message.eml" : id),
    contentType: mimeType,
    size: typeof content === "string" ? content.length : content.byteLength,
    isInline: related === true || disposition === "inline",
    attachmentType: isMessage ? 1 : 0,
  };
}

const mailboxOf = (address: Address | undefined): EmailAddress | null =>
  address === undefined ? null : (mailboxesOf([address])[0] ?? null);

const mailboxesOf = (addresses: readonly Address[] | undefined): readonly EmailAddress[] =>
  (addresses ?? [])
    .flatMap((address) => address.group ?? [address])
    .map(({ name, address }) => ({ name, address }));

/** A message without a readable date counts as received now. */
function dateOf(date: string | undefined): string {
  const received = new Date(date ?? Number.NaN);
  return (Number.isNaN(received.valueOf()) ? new Date() : received).toISOString();
}

/** Everything before the first empty line. */
function headerSectionOf(source: Uint8Array): string {
  const text = new TextDecoder().decode(source);
  const end = /\r?\n\r?\n/.exec(text);
  return (end === null ? text : text.slice(0, end.index)).replace(/\r?\n/g, "\r\n");
}

/** Exchange hands out a plain-text body as HTML of this shape. */
const htmlOfText = (text: string): string =>
  `<html><head></head><body><div class="PlainText">${escapeMarkup(text).replace(/\r?\n/g, "<br>\n")}</div></body></html>`;

/** The words of a page, without its scripts and styles. */
const textOfHtml = (html: string): string => DomUtils.innerText(parseDocument(html).children);
