import PostalMime from "postal-mime";
import type { Email } from "postal-mime";
import { decodeText, decodeUndeclaredJapanese } from "./decode-text";
import type { Attachment, HeaderField, Message, MessageBody } from "./message";
import { parseHeaderFields } from "./parse-header-fields";
import { mailboxesOf } from "./parse-mailboxes";

/** What was given is no mail: `empty`, or not one header field in it (`not-a-message`). */
export class EmlError extends Error {
  override readonly name = "EmlError";
  constructor(readonly reason: "empty" | "not-a-message") {
    super(reason === "empty" ? "The file is empty." : "The file is not a mail message.");
  }
}

/** Multiparts within multiparts. Mail software stays far below; hostile mail does not. */
const maximumNestingDepth = 100;

/** Bytes. Beyond it, what follows is not read as header fields. */
const maximumHeaderLength = 1024 * 1024;

/** Bytes of header in all parts together; a thousand attachments stay below. */
const maximumPartHeadersLength = 256 * 1024;

/** The fields that decide how the body is read (RFC 2045). */
const mimeFields = new Set(["content-type", "content-transfer-encoding", "content-disposition"]);

/**
 * Reads a message in Internet Message Format (RFC 5322, MIME).
 * Attached mails are attachments; only the message's own body is its body.
 * Where the MIME structure is beyond reading, header fields still are read, and `body` and
 * `attachments` are `null`.
 *
 * @param bytes The file; any bytes.
 * @throws {EmlError} Where nothing of a message is in the file.
 */
export async function readEml(bytes: Uint8Array): Promise<Message> {
  const start = startOfMessage(bytes);
  if (start === bytes.length) throw new EmlError("empty");
  const message = bytes.subarray(start);
  const headerEnd = endOfHeader(message);
  const headerFields = parseHeaderFields(new TextDecoder().decode(message.subarray(0, headerEnd)));
  if (headerFields.length === 0) throw new EmlError("not-a-message");
  const subject = headerFields.find((field) => field.name === "subject");
  const mime = await parseMime(headerFields, message.subarray(headerEnd));
  return {
    from: mailboxesOf(headerFields, "from"),
    sender: mailboxesOf(headerFields, "sender")[0] ?? null,
    replyTo: mailboxesOf(headerFields, "reply-to"),
    subject: subject === undefined ? "" : decodeText(subject.value),
    body: mime === null ? null : bodyOf(mime),
    headerFields,
    attachments: mime === null ? null : mime.attachments.map(attachmentOf),
  };
}

/**
 * The MIME parser is given the fields that concern it and no others, since those are read here.
 *
 * @param body From the empty line after the header on.
 * @returns `null` where the parser's limits on nesting or header size are exceeded.
 */
async function parseMime(
  headerFields: readonly HeaderField[],
  body: Uint8Array,
): Promise<Email | null> {
  const header = headerFields
    .filter((field) => mimeFields.has(field.name))
    .map((field) => `${field.name}: ${field.value}\n`)
    .join("");
  try {
    return await PostalMime.parse(joined(header, body), {
      forceRfc822Attachments: true,
      maxNestingDepth: maximumNestingDepth,
      maxHeadersSize: maximumPartHeadersLength,
    });
  } catch {
    return null;
  }
}

function bodyOf(mime: Email): MessageBody {
  return {
    html: mime.html === undefined ? null : decodeUndeclaredJapanese(mime.html),
    text: mime.text === undefined ? null : decodeUndeclaredJapanese(mime.text),
  };
}

function attachmentOf(attachment: Email["attachments"][number]): Attachment {
  return {
    name: decodeUndeclaredJapanese(attachment.filename ?? ""),
    contentType: attachment.mimeType.toLowerCase(),
    inline: attachment.disposition === "inline" || attachment.related === true,
  };
}

const carriageReturn = 0x0d;
const lineFeed = 0x0a;
const byteOrderMark = [0xef, 0xbb, 0xbf];

/** Saved files begin with a byte order mark or with empty lines now and then. */
function startOfMessage(bytes: Uint8Array): number {
  let start = byteOrderMark.every((byte, index) => bytes[index] === byte) ? 3 : 0;
  while (bytes[start] === carriageReturn || bytes[start] === lineFeed) start += 1;
  return start;
}

function endOfHeader(message: Uint8Array): number {
  let lineStart = 0;
  while (lineStart < message.length && lineStart < maximumHeaderLength) {
    const lineEnd = message.indexOf(lineFeed, lineStart);
    if (lineEnd === -1) break;
    let textEnd = lineEnd;
    while (textEnd > lineStart && message[textEnd - 1] === carriageReturn) textEnd -= 1;
    if (textEnd === lineStart) return lineStart;
    lineStart = lineEnd + 1;
  }
  return Math.min(message.length, maximumHeaderLength);
}

function joined(header: string, body: Uint8Array): Uint8Array {
  const headerBytes = new TextEncoder().encode(header);
  const bytes = new Uint8Array(headerBytes.length + body.length);
  bytes.set(headerBytes);
  bytes.set(body, headerBytes.length);
  return bytes;
}
