import type { MessageReference } from "../outlook/message-reference";

/**
 * The Message-ID of the report about a message. It follows from the reported message alone, so a
 * report that was sent before, in another session or on another machine, is found again in the
 * mailbox and not sent twice. The reported message's own id cannot be read back from it.
 *
 * @param host The host name to stand after the `@`: the add-in's own.
 * @param again A value that makes the id a new one, for a report wanted once more; else empty.
 * @returns A msg-id (RFC 5322 section 3.6.4) with its angle brackets.
 */
export async function reportKey(
  message: MessageReference,
  host: string,
  again: string,
): Promise<string> {
  const identity = message.internetMessageId === "" ? message.itemId : message.internetMessageId;
  const digest = await crypto.subtle.digest(
    "SHA-256",
    new TextEncoder().encode(`${identity}\n${again}`),
  );
  const hexadecimal = Array.from(new Uint8Array(digest), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
  return `<report.${hexadecimal}@${host}>`;
}
