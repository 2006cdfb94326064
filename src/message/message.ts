import type { HtmlFormField, HtmlLinkElement } from "./html/html-content";

/**
 * A mailbox as RFC 5322 section 3.4 has it. Both parts are as the message wrote them, encoded words
 * decoded; hostile input.
 */
export interface Mailbox {
  /** The display name; empty where there is none. */
  readonly displayName: string;
  /** The addr-spec; may be empty or not an address at all (`American@SYNTAX_ERROR`, no `@`). */
  readonly address: string;
}

/** One header field (RFC 5322 section 2.2), unfolded, encoded words not decoded. */
export interface HeaderField {
  /** The field name in lower case. */
  readonly name: string;
  readonly value: string;
}

export interface Attachment {
  readonly name: string;
  /** The media type in lower case, such as `text/html`; empty where unknown. */
  readonly contentType: string;
  /** Embedded in the body (a picture), not offered as a file. */
  readonly inline: boolean;
  /** `null`: could not be read. Absent if it was not asked for: files of this kind are not read. */
  readonly content?: Uint8Array | null;
}

/** A link found in a picture or an attached file. Both strings are hostile. */
export interface EmbeddedLink {
  readonly element: HtmlLinkElement | "qr-code";
  readonly address: string;
  /** As `HtmlLink` has it; empty for a QR code. */
  readonly text: string;
}

/** `drawing`: a QR code made of a page's own cells or letters. */
type EmbeddedKind = "picture" | "drawing" | "file";

/** The content of a picture, a drawing in the body or an attached file; all of it is hostile. */
export interface EmbeddedPart {
  readonly kind: EmbeddedKind;
  /** The file's name, preceded by that of the file that contains it. Empty where there is none. */
  readonly name: string;
  /** Its visible text, in which bare addresses are links too. */
  readonly text: string;
  readonly links: readonly EmbeddedLink[];
  readonly formFields: readonly HtmlFormField[];
  /** It is, or is inside, an attached mail or document, which people forward. */
  readonly isPassedOn: boolean;
  /** It, or a part of it, could not be read. */
  readonly isIncomplete: boolean;
}

/** The body's alternatives; `null` where the message has none of the kind. */
export interface MessageBody {
  readonly html: string | null;
  readonly text: string | null;
}

/**
 * A message as the checks see it. Made by `readEml` from a file and by
 * `readSelectedMessage` from Office.js. A part that could not be read is `null`,
 * so that a check can say "could not be checked" and not "nothing found".
 */
export interface Message {
  /** RFC 5322 section 3.6.2: usually one mailbox; none or several are possible in hostile mail. */
  readonly from: readonly Mailbox[];
  /** The Sender field, where the message or Outlook names one. */
  readonly sender: Mailbox | null;
  readonly replyTo: readonly Mailbox[];
  readonly subject: string;
  /** `null`: could not be read (Office.js error 5001, a call that timed out, encryption). */
  readonly body: MessageBody | null;
  /** All header fields, topmost first. `null`: could not be read, or came back empty. */
  readonly headerFields: readonly HeaderField[] | null;
  /** `null`: could not be read. */
  readonly attachments: readonly Attachment[] | null;
  /** What was read of pictures and attached files (`withEmbeddedParts`); absent where there are none. */
  readonly embedded?: readonly EmbeddedPart[];
}
