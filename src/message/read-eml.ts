import PostalMime from "postal-mime";
import type { Email } from "postal-mime";
import { decodeText, decodeUndeclaredJapanese } from "./decode-text";
import type { Attachment, HeaderField, Message, MessageBody } from "./message";
import {
  bytesOfLossless,
  declaredCharsets,
  declaresCharset,
  declareLossless,
  declaresUtf7,
  isMisread,
} from "./mime/charset";
import { contentTypeOf, isAmbiguous } from "./mime/content-type";
import { decodeUtf7 } from "./mime/decode-utf7";
import { hasTooMuchPadding } from "./mime/padding";
import { tidyLines } from "./mime/tidy-lines";
import { declaresUuencode, takeUuencoded } from "./mime/uuencode";
import { parseHeaderFields } from "./parse-header-fields";
import { mailboxesOf } from "./parse-mailboxes";

/** The input is not a mail: `empty`, or without a single header field (`not-a-message`). */
export class EmlError extends Error {
  override readonly name = "EmlError";
  constructor(readonly reason: "empty" | "not-a-message") {
    super(reason === "empty" ? "The file is empty." : "The file is not a mail message.");
  }
}

/** Nested multiparts. Real mail stays far below; hostile mail does not. */
const maxNestingDepth = 100;

/** In bytes. Anything beyond is not read as header fields. */
const maxHeaderLength = 1024 * 1024;

/** In bytes. So far it is looked for charsets that parts declare. */
const declarationsReach = 64 * 1024;

/** Total bytes of header in all parts; a thousand attachments stay below. */
const maxPartHeadersLength = 256 * 1024;

/** The fields besides Content-Type that decide how the body is read (RFC 2045). */
const mimeFields = new Set(["content-transfer-encoding", "content-disposition"]);

/**
 * Reads a message in Internet Message Format (RFC 5322, MIME). Attached mails are attachments; only
 * the message's own body is its body. Where the MIME structure cannot be read, the header fields
 * still are, and `body` and `attachments` are `null`; a body of which nothing could be read is
 * `null`, too.
 *
 * @param bytes The file; any bytes.
 * @throws {EmlError} Where the file contains no message.
 */
export async function readEml(bytes: Uint8Array): Promise<Message> {
  const start = startOfMessage(bytes);
  if (start === bytes.length) throw new EmlError("empty");
  const message = bytes.subarray(start);
  const headerEnd = endOfHeader(message);
  const headerFields = parseHeaderFields(await decodeHeader(message, headerEnd));
  if (headerFields.length === 0) throw new EmlError("not-a-message");
  const subject = headerFields.find((field) => field.name === "subject");
  const source = sourceOf(headerFields, message.subarray(headerEnd));
  const isLossless = source !== null && isUndeclared(source);
  const mime =
    source === null ? null : await parseMime(isLossless ? declareLossless(source) : source);
  const body = source === null || mime === null ? null : await bodyOf(mime, source, isLossless);
  const decoded = source === null ? null : withoutUuencoded(body, source);
  return {
    from: mailboxesOf(headerFields, "from"),
    sender: mailboxesOf(headerFields, "sender")[0] ?? null,
    replyTo: mailboxesOf(headerFields, "reply-to"),
    subject: subject === undefined ? "" : decodeText(subject.value),
    body: decoded?.body ?? body,
    headerFields,
    attachments:
      mime === null
        ? null
        : [...mime.attachments.map(attachmentOf), ...(decoded?.attachments ?? [])],
  };
}

/** Files that stand in the body's text; where it says that it is encoded so, what it says. */
function withoutUuencoded(
  body: MessageBody | null,
  source: string,
): { readonly body: MessageBody; readonly attachments: readonly Attachment[] } | null {
  const { rest, files } = takeUuencoded(body?.html ?? body?.text ?? "");
  if (body === null || files.length === 0) return null;
  if (declaresUuencode(source)) {
    const text = files.map(({ content }) => new TextDecoder().decode(content)).join("\n");
    const isPage = body.html !== null || mayBePage.test(text);
    return { body: isPage ? { html: text, text: null } : { html: null, text }, attachments: [] };
  }
  const attachments = files.map((file) => ({ ...file, contentType: "", inline: false }));
  return {
    body: body.html === null ? { html: null, text: rest } : { ...body, html: rest },
    attachments,
  };
}

const mayBePage = /^\s*<(?:!doctype|html|p|div|table)\b/iu;

/**
 * Header fields are UTF-8 (RFC 6532), or what older software wrote without saying so: mostly in the
 * charset of the body.
 */
async function decodeHeader(message: Uint8Array, headerEnd: number): Promise<string> {
  const header = message.subarray(0, headerEnd);
  const text = new TextDecoder().decode(header);
  if (!isMisread(text)) return text;
  const beside = declaredCharsets(textOfBytes(message.subarray(0, declarationsReach)));
  return (await decodeUndeclared(header, beside)) ?? text;
}

/** The charset detector is loaded only for the few messages that need it. */
async function decodeUndeclared(
  bytes: Uint8Array,
  beside: readonly string[] = [],
): Promise<string | null> {
  const module = await import("./mime/decode-undeclared");
  return module.decodeUndeclared(bytes, beside);
}

/**
 * The input for the MIME parser: only the fields that concern it, since the others are read here,
 * and the body.
 *
 * @param body From the empty line after the header on.
 * @returns One code unit for each byte; `null` where it has more lines than can be parsed, or mail
 *   programs differ in what they show of it.
 */
function sourceOf(headerFields: readonly HeaderField[], body: Uint8Array): string | null {
  const tidied = tidyLines(body);
  if (tidied === null) return null;
  const text = textOfBytes(tidied);
  if (isAmbiguous(headerFields, text) || hasPrivateEncoding(headerFields)) return null;
  const fields = headerFields
    .filter(({ name }) => mimeFields.has(name))
    .map(({ name, value }) => `${name}: ${value}\n`);
  const contentType = contentTypeOf(headerFields, text) ?? "text/plain";
  const header = new TextEncoder().encode(`content-type: ${contentType}\n${fields.join("")}`);
  const source = textOfBytes(header) + text;
  return hasTooMuchPadding(source) ? null : source;
}

/** Such as `x-gzip64` (RFC 2045 section 6.3), which some mail programs decode; uuencode is decoded here. */
const hasPrivateEncoding = (headerFields: readonly HeaderField[]): boolean =>
  headerFields.some(
    ({ name, value }) =>
      name === "content-transfer-encoding" && /^\s*x-(?!uue(?:ncode)?\s*$)/iu.test(value),
  );

/**
 * Whether no part declares its charset, and some are not in UTF-8, which the parser takes them for:
 * then they need not be parsed as that first, which takes as much memory again.
 */
function isUndeclared(source: string): boolean {
  if (declaresCharset(source)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytesOfText(source));
    return false;
  } catch {
    return true;
  }
}

/** @returns `null` where the parser's limits on nesting or header size are exceeded. */
async function parseMime(source: string): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytesOfText(source).buffer, {
      forceRfc822Attachments: true,
      maxNestingDepth,
      maxHeadersSize: maxPartHeadersLength,
    });
  } catch {
    return null;
  }
}

const someTextPart = /^content-type:\s*text\//imu;
const mayHoldText = /^(?:text|message)\//iu;

/** Whether there is text that the parser did not reach, as in a multipart without its boundary. */
const hasUnreadText = ({ attachments }: Email, source: string): boolean =>
  attachments.length === 0
    ? hasBody(source)
    : someTextPart.test(source) && !attachments.some(({ mimeType }) => mayHoldText.test(mimeType));

/** @param isLossless `mime` is of the source after `declareLossless`. */
async function bodyOf(
  mime: Email,
  source: string,
  isLossless: boolean,
): Promise<MessageBody | null> {
  const html = mime.html ?? pageInPlaceOfBody(mime);
  const text = mime.text ?? (html === undefined ? textInPlaceOfBody(mime) : undefined);
  if (html === undefined && text === undefined) {
    return hasUnreadText(mime, source) ? null : { html: null, text: null };
  }
  const isAnyMisread = isMisread(html ?? "") || isMisread(text ?? "");
  const lossless = isLossless
    ? mime
    : isAnyMisread
      ? await parseMime(declareLossless(source))
      : null;
  const decode = declaresUtf7(source) ? decodeUtf7 : decodeUndeclaredJapanese;
  const decoded = async (read: string, bytes: string | undefined): Promise<string> => {
    if (bytes === undefined || !(isLossless || isMisread(read))) return decode(read);
    const anew = await decodeUndeclared(bytesOfLossless(bytes));
    return anew === null || isMisread(anew) ? (anew ?? read) : decode(anew);
  };
  return {
    html: html === undefined ? null : await decoded(html, lossless?.html),
    text: text === undefined ? null : await decoded(text, lossless?.text),
  };
}

const hasBody = (source: string): boolean => {
  const headerEnd = source.indexOf("\n\n");
  return headerEnd !== -1 && source.slice(headerEnd).trim() !== "";
};

/** A page sent as untyped bytes, which mail programs show as the body. */
function pageInPlaceOfBody({ attachments }: Email): string | undefined {
  const page = attachments.find(
    ({ mimeType, disposition, filename }) =>
      disposition !== "attachment" &&
      (mimeType === "application/octet-stream" || mimeType === "application/xhtml+xml") &&
      /\.x?html?$/iu.test(filename ?? ""),
  );
  return page === undefined ? undefined : textOf(page);
}

/** Text of an unknown type, or of none, is read as plain text (RFC 2046 section 4.1.4). */
function textInPlaceOfBody({ attachments }: Email): string | undefined {
  const text = attachments.find(
    ({ mimeType, disposition }) =>
      disposition !== "attachment" && /^(?:text\/(?!calendar)|[^/]*$)/iu.test(mimeType),
  );
  return text === undefined ? undefined : textOf(text);
}

const textOf = ({ content }: Email["attachments"][number]): string =>
  typeof content === "string" ? content : new TextDecoder().decode(content);

function attachmentOf(attachment: Email["attachments"][number]): Attachment {
  const content = bytesOf(attachment.content);
  const [file] = startsUuencoded(content) ? takeUuencoded(textOfBytes(content)).files : [];
  return {
    name: decodeUndeclaredJapanese(attachment.filename ?? ""),
    contentType: attachment.mimeType.toLowerCase(),
    inline: attachment.disposition === "inline" || attachment.related === true,
    content: file?.content ?? content,
  };
}

/** Whether an attached file is still uuencoded: its encoding was taken for text. */
const startsUuencoded = (content: Uint8Array): boolean =>
  textOfBytes(content.subarray(0, 16)).startsWith("begin ");

function bytesOf(content: Email["attachments"][number]["content"]): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
}

const carriageReturn = 0x0d;
const lineFeed = 0x0a;
const byteOrderMark = [0xef, 0xbb, 0xbf];

/** Saved files sometimes begin with a byte order mark or with empty lines. */
function startOfMessage(bytes: Uint8Array): number {
  let start = byteOrderMark.every((byte, index) => bytes[index] === byte) ? 3 : 0;
  while (bytes[start] === carriageReturn || bytes[start] === lineFeed) start += 1;
  return start;
}

function endOfHeader(message: Uint8Array): number {
  let lineStart = 0;
  while (lineStart < message.length && lineStart < maxHeaderLength) {
    const lineEnd = message.indexOf(lineFeed, lineStart);
    if (lineEnd === -1) break;
    let textEnd = lineEnd;
    while (textEnd > lineStart && message[textEnd - 1] === carriageReturn) textEnd -= 1;
    if (textEnd === lineStart) return lineStart;
    lineStart = lineEnd + 1;
  }
  return Math.min(message.length, maxHeaderLength);
}

/** Bytes as code units and back: what is done to a source as text needs no charset. */
function textOfBytes(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 32_768) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + 32_768)));
  }
  return pieces.join("");
}

function bytesOfText(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}
