import type { EmbeddedPart, HeaderField, Mailbox, Message } from "../../../src/message/message";

/** What the receiving server says of the sender; `unread` where Outlook gave no headers. */
export type Authentication = "pass" | "fail" | "partial" | "none" | "unread";

/** A message in a few words; everything not said is empty. */
export interface MessageParts {
  readonly name?: string;
  readonly address?: string;
  /** All From mailboxes, instead of `name` and `address`. */
  readonly from?: readonly Mailbox[];
  readonly sender?: string;
  readonly replyTo?: string;
  readonly returnPath?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly html?: string;
  readonly authentication?: Authentication;
  /** What Exchange says of where it comes from (`X-MS-Exchange-Organization-AuthAs`), each a field. */
  readonly authenticatedAs?: readonly string[];
  /** The topmost Received field, which is the receiving server's. */
  readonly received?: string;
  readonly listId?: string;
  readonly attachments?: readonly string[];
  readonly body?: null;
  /** What was read of pictures and attached files; what is not said is empty. */
  readonly embedded?: readonly Partial<EmbeddedPart>[];
}

const nothingRead: EmbeddedPart = {
  kind: "file",
  name: "",
  text: "",
  links: [],
  formFields: [],
  isPassedOn: false,
  isIncomplete: false,
};

const mailbox = (address: string): Mailbox => ({ displayName: "", address });

function results(authentication: Authentication, domain: string): string | null {
  switch (authentication) {
    case "pass":
      return `mx.reader.example; spf=pass smtp.mailfrom=${domain}; dmarc=pass header.from=${domain}`;
    case "fail":
      return `mx.reader.example; spf=fail smtp.mailfrom=${domain}; dmarc=fail header.from=${domain}`;
    case "partial":
      return `mx.reader.example; spf=pass smtp.mailfrom=sender.example`;
    case "none":
    case "unread":
      return null;
  }
}

/** Makes a message as the readers would. */
export function makeMessage(parts: MessageParts): Message {
  const { name = "", address = "info@mail.example", authentication = "none" } = parts;
  const domain = address.slice(address.lastIndexOf("@") + 1);
  const headerFields: HeaderField[] = [];
  if (parts.returnPath !== undefined) {
    headerFields.push({ name: "return-path", value: parts.returnPath });
  }
  const value = results(authentication, domain);
  if (value !== null) headerFields.push({ name: "authentication-results", value });
  if (parts.received !== undefined) headerFields.push({ name: "received", value: parts.received });
  for (const stated of parts.authenticatedAs ?? []) {
    headerFields.push({ name: "x-ms-exchange-organization-authas", value: stated });
  }
  if (parts.listId !== undefined) headerFields.push({ name: "list-id", value: parts.listId });
  const { text = null, html = null } = parts;
  return {
    from: parts.from ?? [{ displayName: name, address }],
    sender: parts.sender === undefined ? null : mailbox(parts.sender),
    replyTo: parts.replyTo === undefined ? [] : [mailbox(parts.replyTo)],
    subject: parts.subject ?? "",
    body: parts.body === null ? null : { html, text },
    ...(parts.embedded !== undefined && {
      embedded: parts.embedded.map((part) => ({ ...nothingRead, ...part })),
    }),
    headerFields: authentication === "unread" ? null : headerFields,
    attachments: (parts.attachments ?? []).map((attached) => ({
      name: attached,
      contentType: "",
      inline: false,
    })),
  };
}
