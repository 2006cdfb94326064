import MailComposer from "nodemailer/lib/mail-composer";
import type { EmailAddress } from "./mailbox-api";

export interface OutgoingAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** A message that is written here: a draft, and what leaves by it. */
export interface OutgoingMessage {
  readonly subject: string;
  readonly body: { readonly type: "text" | "html"; readonly content: string };
  readonly recipients: readonly string[];
  /** With its angle brackets; `null` leaves it to the server. */
  readonly internetMessageId: string | null;
  readonly attachments: readonly OutgoingAttachment[];
}

/** The MIME source of a message, as the server sends it. */
export function composeMime(from: EmailAddress, message: OutgoingMessage): Promise<Buffer> {
  const { body, internetMessageId } = message;
  return new MailComposer({
    from: { ...from },
    to: [...message.recipients],
    subject: message.subject,
    [body.type]: body.content,
    ...(internetMessageId === null ? {} : { messageId: internetMessageId }),
    attachments: message.attachments.map(({ name, contentType, content }) => ({
      filename: name,
      contentType,
      content: Buffer.from(content),
      contentDisposition: "attachment",
      // Of whatever type it is: an attached message must arrive byte for byte.
      contentTransferEncoding: "base64",
    })),
  })
    .compile()
    .build();
}
