import { textOfBytes } from "../byte-text";
import { decodeText } from "./decode-text";
import type { Message } from "./message";
import { declaredCharsets, isMisread } from "./mime/charset";
import { readMime } from "./mime/read-mime";
import { parseHeaderFields } from "./parse-header-fields";
import { mailboxesOf } from "./parse-mailboxes";

/** The input is not a mail: `empty`, or without a single header field (`not-a-message`). */
export class EmlError extends Error {
  override readonly name = "EmlError";
  constructor(readonly reason: "empty" | "not-a-message") {
    super(reason === "empty" ? "The file is empty." : "The file is not a mail message.");
  }
}

/** In bytes. Anything beyond is not read as header fields. */
const maxHeaderLength = 1024 * 1024;

/** In bytes. So far it is looked for charsets that parts declare. */
const declarationsReach = 64 * 1024;

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
  return {
    from: mailboxesOf(headerFields, "from"),
    sender: mailboxesOf(headerFields, "sender")[0] ?? null,
    replyTo: mailboxesOf(headerFields, "reply-to"),
    subject: subject === undefined ? "" : decodeText(subject.value),
    headerFields,
    ...(await readMime(headerFields, message.subarray(headerEnd))),
  };
}

/**
 * Header fields are UTF-8 (RFC 6532), or what older software wrote without saying so: mostly in the
 * charset of the body.
 */
async function decodeHeader(message: Uint8Array, headerEnd: number): Promise<string> {
  const header = message.subarray(0, headerEnd);
  const text = new TextDecoder().decode(header);
  if (!isMisread(text)) return text;
  const beside = declaredCharsets(textOfBytes(message.subarray(0, declarationsReach)));
  // The charset detector is loaded only for the few messages that need it.
  const { decodeUndeclared } = await import("./mime/decode-undeclared");
  return decodeUndeclared(header, beside) ?? text;
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
