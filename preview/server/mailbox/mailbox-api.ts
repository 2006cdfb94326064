/** What the preview's page reads from the mailbox, as JSON. */

export const folderIds = [
  "inbox",
  "deleteditems",
  "sentitems",
  "junkemail",
  "drafts",
  "outbox",
] as const;

/** The well-known names of Microsoft Graph. */
export type FolderId = (typeof folderIds)[number];

export interface EmailAddress {
  readonly name: string;
  readonly address: string;
}

/** A line of the mail list. */
export interface MessageSummary {
  /** The Exchange item id; it changes when the message moves. */
  readonly id: string;
  /**
   * What tests and addresses of the preview call it: its file's name without `.eml`, or its subject
   * where it was written here; unlike the id it stays.
   */
  readonly name: string;
  readonly folder: FolderId;
  readonly subject: string;
  readonly from: EmailAddress | null;
  /** ISO 8601. */
  readonly receivedAt: string;
  /** The first words of the body. */
  readonly bodyPreview: string;
}

export interface AttachmentDetails {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  /** In bytes. */
  readonly size: number;
  readonly isInline: boolean;
  /** 0 a file, 1 an item, as Outlook on the web sends it. */
  readonly attachmentType: 0 | 1;
}

/** What is in an attachment, as Outlook on the web sends it (`AttachmentContentFormat`). */
export interface AttachmentContent {
  readonly format: "base64" | "eml";
  readonly content: string;
}

/** Everything that Outlook knows of one message. */
export interface MessageDetails extends MessageSummary {
  readonly itemClass: string;
  readonly sender: EmailAddress | null;
  readonly to: readonly EmailAddress[];
  readonly cc: readonly EmailAddress[];
  readonly attachments: readonly AttachmentDetails[];
  readonly internetMessageId: string;
  readonly conversationId: string;
  /** The header section as it stands in the source. */
  readonly internetHeaders: string;
  readonly bodyHtml: string;
  readonly bodyText: string;
  /** The code with which Outlook refuses to hand out the body, if it does. */
  readonly bodyError: number | null;
}

/** Whose mailbox to make, and for whom. */
export interface OpenedMailbox {
  /** The account that is signed in. */
  readonly signedIn: EmailAddress;
  /** Whose messages Outlook shows. */
  readonly opened: EmailAddress;
  /** Whether the account may open that mailbox where it is another's. */
  readonly mayOpen: boolean;
}

/** What making a mailbox answers with. */
export interface MailboxSummary {
  readonly id: string;
  /** The mailbox of the account that is signed in; the same where that is what is opened. */
  readonly accountId: string;
  readonly messages: readonly MessageSummary[];
}
