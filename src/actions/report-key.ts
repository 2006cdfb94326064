import type { MessageReference } from "../outlook/message-reference";

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/**
 * The Message-ID of the report about a message. It is the same in every session and on every
 * machine of the reader, so a report that was sent before is found again in the mailbox and not
 * sent twice. It is keyed (HMAC, RFC 2104) with a secret of the reader's: a stranger who knows the
 * message cannot compute it, and so cannot plant a mail that passes for the report.
 *
 * @param host The host name to stand after the `@`: the add-in's own.
 * @param secret Known to the reader's mailbox alone; see `readReportSecret`.
 * @param again A value that makes the id a new one, for a report wanted once more; else empty.
 * @returns A msg-id (RFC 5322 section 3.6.4) with its angle brackets.
 */
export async function reportKey(
  message: MessageReference,
  host: string,
  secret: string,
  again: string,
): Promise<string> {
  const identity = message.internetMessageId === "" ? message.itemId : message.internetMessageId;
  const hmac = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", bytesOf(secret), hmac, false, ["sign"]);
  const digest = await crypto.subtle.sign(hmac.name, key, bytesOf(`${identity}\n${again}`));
  const hexadecimal = Array.from(new Uint8Array(digest), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
  return `<report.${hexadecimal}@${host}>`;
}
