import type { MessageReference } from "../outlook/message-reference";
import type { MicrosoftReport, RemovedMessage } from "./mail-actions";
import type { ReportMail } from "./report-mail";

/** A report found in the reader's own mailbox. */
interface StoredReport {
  readonly id: string;
  /** Still a draft, so never sent. */
  readonly draft: boolean;
}

/**
 * The mailbox operations behind reporting and deleting; Graph and EWS each implement them. Every
 * method rejects with an `ActionError`.
 */
export interface MailStore {
  /** The message's MIME source, byte for byte as the server gives it. */
  readSource(message: MessageReference): Promise<Uint8Array>;
  /** The account that a report leaves from where that is not the open mailbox; else `null`. */
  sentFrom(message: MessageReference): Promise<string | null>;
  /**
   * Looks for reports of ours by their Message-ID among what the reader wrote: in Drafts, Outbox and
   * Sent Items. What came in from others never counts.
   */
  findReports(internetMessageId: string): Promise<readonly StoredReport[]>;
  /** Makes the report a draft, complete with its attachment. Returns the draft's id. */
  createDraft(mail: ReportMail): Promise<string>;
  sendDraft(draftId: string): Promise<void>;
  /** Whether the draft is still unsent; `message-gone` where there is no such draft any more. */
  isUnsent(draftId: string): Promise<boolean>;
  discardDraft(draftId: string): Promise<void>;
  /** Tells Microsoft; resolves also where that is not possible. */
  reportToMicrosoft(message: MessageReference): Promise<MicrosoftReport>;

  /** The id of the folder that holds the message. `message-gone` where there is none. */
  folderOf(message: MessageReference): Promise<string>;
  /** Returns the message's new id. */
  moveToDeletedItems(message: MessageReference): Promise<string>;
  /** Its id in Deleted Items, found by its Message-ID; `null` where it is not there. */
  findInDeletedItems(message: MessageReference): Promise<string | null>;
  moveBack(removed: RemovedMessage): Promise<void>;
}
