import PostalMime from "postal-mime";
import type { Email } from "postal-mime";
import { bytesOfText, textOfBytes } from "../../byte-text";
import { decodeUndeclaredJapanese } from "../decode-text";
import type { Attachment, HeaderField, Message, MessageBody } from "../message";
import {
  bytesOfLossless,
  declaresCharset,
  declareLossless,
  declaresUtf7,
  isMisread,
} from "./charset";
import { contentTypeOf, isAmbiguous } from "./content-type";
import { decodeStrictly } from "./decode-strictly";
import { decodeUtf7 } from "./decode-utf7";
import { hasTooMuchPadding } from "./padding";
import { tidyLines } from "./tidy-lines";
import { declaresUuencode, takeUuencoded } from "./uuencode";

/** Nested multiparts. Real mail stays far below; hostile mail does not. */
const maxNestingDepth = 100;

/** Total bytes of header in all parts; a thousand attachments stay below. */
const maxPartHeadersLength = 256 * 1024;

/** The fields besides Content-Type that decide how the body is read (RFC 2045). */
const mimeFields = new Set(["content-transfer-encoding", "content-disposition"]);

/**
 * Reads the body and the attachments of a message (MIME, RFC 2045).
 *
 * @param headerFields The message's own.
 * @param bytes From the empty line after the header on.
 * @returns `null` for what cannot be read.
 */
export async function readMime(
  headerFields: readonly HeaderField[],
  bytes: Uint8Array,
): Promise<Pick<Message, "body" | "attachments">> {
  const source = sourceOf(headerFields, bytes);
  if (source === null) return unread;
  const isLossless = isUndeclared(source);
  const mime = await parseMime(isLossless ? declareLossless(source) : source);
  if (mime === null) return unread;
  const { body, files } = withoutUuencoded(await bodyOf(mime, source, isLossless), source);
  return { body, attachments: [...mime.attachments.map(attachmentOf), ...files] };
}

const unread = { body: null, attachments: null };

/** Files that stand in the body's text; where it says that it is encoded so, what it says. */
function withoutUuencoded(
  body: MessageBody | null,
  source: string,
): { readonly body: MessageBody | null; readonly files: readonly Attachment[] } {
  const { rest, files } = takeUuencoded(body?.html ?? body?.text ?? "");
  if (body === null || files.length === 0) return { body, files: [] };
  if (declaresUuencode(source)) {
    const text = files.map(({ content }) => new TextDecoder().decode(content)).join("\n");
    const isPage = body.html !== null || mayBePage.test(text);
    return { body: isPage ? { html: text, text: null } : { html: null, text }, files: [] };
  }
  return {
    body: body.html === null ? { html: null, text: rest } : { ...body, html: rest },
    files: files.map((file) => ({ ...file, contentType: "", inline: false })),
  };
}

const mayBePage = /^\s*<(?:!doctype|html|p|div|table)\b/iu;

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
const isUndeclared = (source: string): boolean =>
  !declaresCharset(source) && decodeStrictly(bytesOfText(source), "utf-8") === null;

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
    // The charset detector is loaded only for the few messages that need it.
    const { decodeUndeclared } = await import("./decode-undeclared");
    const anew = decodeUndeclared(bytesOfLossless(bytes));
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
