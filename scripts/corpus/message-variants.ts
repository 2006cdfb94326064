import { escapeText } from "entities";
import { readEml } from "../../src/message/read-eml";
import type { HeaderField, Mailbox, Message } from "../../src/message/message";

const authenticationFields = new Set(["authentication-results", "arc-authentication-results"]);

const otherFields = (message: Message): readonly HeaderField[] =>
  (message.headerFields ?? []).filter(({ name }) => !authenticationFields.has(name));

/** The same message as a receiver delivers it whose DMARC check it passed. */
export function withDmarcPass(message: Message): Message {
  const domain = message.from[0]?.address.split("@").at(-1) ?? "";
  const value = `mx.reader.example; dmarc=pass header.from=${domain}`;
  return {
    ...message,
    headerFields: [{ name: "authentication-results", value }, ...otherFields(message)],
  };
}

/** The same message as a receiver delivers it that checks nothing. */
export function withoutAuthentication(message: Message): Message {
  return { ...message, headerFields: otherFields(message) };
}

/** The same message, which names something once more, at its end. */
export function naming(name: string, message: Message): Message {
  const sentence = `The ${name} building is next door.`;
  const { html = null, text = null } = message.body ?? {};
  return {
    ...message,
    body: {
      html: html === null ? null : `${html}<p>${sentence}</p>`,
      text: text === null ? null : `${text}\n\n${sentence}\n`,
    },
  };
}

interface ForwardStyle {
  readonly name: string;
  /** The lines above the forwarded message. */
  readonly head: (original: Message) => readonly string[];
}

const written = ({ displayName, address }: Mailbox): string => `${displayName} <${address}>`;
const senderOf = ({ from }: Message): string => from.map(written).join(", ");

/** How mail programs put a forwarded message into the body. */
export const forwardStyles: readonly ForwardStyle[] = [
  {
    name: "Outlook, English",
    head: (original) => [
      "From: " + senderOf(original),
      "Sent: Monday, November 16, 2026 9:12 AM",
      "To: Hanako Sato <hanako@reader.example>",
      "Subject: " + original.subject,
    ],
  },
  {
    name: "Outlook, Japanese",
    head: (original) => [
      "差出人: " + senderOf(original),
      "送信日時: 2026年11月16日 9:12",
      "宛先: 佐藤 花子 <hanako@reader.example>",
      "件名: " + original.subject,
    ],
  },
  {
    name: "Gmail",
    head: (original) => [
      "---------- Forwarded message ---------",
      "From: " + senderOf(original),
      "Date: Mon, Nov 16, 2026 at 9:12 AM",
      "Subject: " + original.subject,
      "To: <hanako@reader.example>",
    ],
  },
  {
    name: "Gmail, Japanese",
    head: (original) => [
      "---------- Forwarded message ---------",
      "差出人: " + senderOf(original),
      "Date: 2026年11月16日(月) 9:12",
      "Subject: " + original.subject,
      "To: <hanako@reader.example>",
    ],
  },
];

/** A colleague forwards the message and asks about it. */
export function forwarded(original: Message, style: ForwardStyle): Message {
  const head = style.head(original);
  const { html = null, text = null } = original.body ?? {};
  const htmlHead = head.map(escapeText).join("<br>");
  return withDmarcPass({
    from: [{ displayName: "Jiro Tanaka", address: "jiro@colleague.example" }],
    sender: null,
    replyTo: [],
    subject: `FW: ${original.subject}`,
    body: {
      html: html === null ? null : `<p>FYI</p><hr><p>${htmlHead}</p>${html}`,
      text: text === null ? null : `FYI\r\n\r\n${head.join("\r\n")}\r\n\r\n${text}`,
    },
    headerFields: [],
    attachments: [],
  });
}

/** A colleague forwards the message as an attachment. Through MIME, so that the reader is tried. */
export async function forwardedAsAttachment(source: Uint8Array): Promise<Message> {
  const head =
    "From: Jiro Tanaka <jiro@colleague.example>\r\nSubject: FW: is this genuine?\r\n" +
    'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="=-forwarded"\r\n\r\n' +
    "--=-forwarded\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nPlease have a look.\r\n" +
    "--=-forwarded\r\nContent-Type: message/rfc822\r\n" +
    'Content-Disposition: attachment; filename="notice.eml"\r\n\r\n';
  const parts = [Buffer.from(head), source, Buffer.from("\r\n--=-forwarded--\r\n")];
  return readEml(Buffer.concat(parts));
}
