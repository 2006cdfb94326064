import type { Message } from "../message/message";

/** Of the reported message, attached to a report. */
export const attachmentName = "reported-message.eml";

/**
 * Whether a message is a report that the reader sent, as it lies in Sent Items. What came from
 * elsewhere has the `Received` fields of the servers that handed it on (RFC 5321 section 4.4), which
 * no sender can leave out; where an Outlook does not tell the header, the answer is a guess, and so
 * it must not be shown as a verdict.
 *
 * @param ownAddress The reader's own SMTP address.
 */
export function isOwnReport(message: Message, ownAddress: string): boolean {
  const { from, headerFields, attachments } = message;
  const [sender, ...others] = from;
  return (
    sender !== undefined &&
    others.length === 0 &&
    ownAddress !== "" &&
    sender.address.toLowerCase() === ownAddress.toLowerCase() &&
    headerFields?.some(({ name }) => name === "received") !== true &&
    attachments?.some(({ name }) => name === attachmentName) === true
  );
}
