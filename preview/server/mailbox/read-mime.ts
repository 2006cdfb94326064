import { DomUtils, parseDocument } from "htmlparser2";
import PostalMime, { type Address, type Attachment, type Email } from "postal-mime";
import type { AttachmentDetails, EmailAddress, MessageDetails } from "./mailbox-api";

export type MimeDetails = Omit<MessageDetails, "id" | "name" | "folder" | "bodyError">;

const bodyPreviewLength = 120;

/**
 * Reads what Exchange would know of a message from its source.
 *
 * @param source the MIME source, byte for byte (RFC 5322)
 */
export async function readMime(source: Uint8Array): Promise<MimeDetails> {
  const email = await PostalMime.parse(source, { rfc822Attachments: true });
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
    attachments: email.attachments.map(attachmentDetails),
    internetMessageId: messageId,
    conversationId: `conversation ${email.references ?? messageId}`,
    internetHeaders: headerSectionOf(source),
    bodyHtml: email.html ?? htmlOfText(bodyText),
    bodyText,
  };
}

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

function attachmentDetails(attachment: Attachment, index: number): AttachmentDetails {
  const { content, mimeType, filename, disposition, related } = attachment;
  return {
    id: `attachment-${index}`,
    name: filename ?? (mimeType === "message/rfc822" ? "message.eml" : `attachment-${index}`),
    contentType: mimeType,
    size: typeof content === "string" ? content.length : content.byteLength,
    isInline: related === true || disposition === "inline",
    attachmentType: mimeType === "message/rfc822" ? 1 : 0,
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
  `<html><head></head><body><div class="PlainText">${escapeHtml(text).replace(/\r?\n/g, "<br>\n")}</div></body></html>`;

/** The words of a page, without its scripts and styles. */
const textOfHtml = (html: string): string => DomUtils.innerText(parseDocument(html).children);

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
