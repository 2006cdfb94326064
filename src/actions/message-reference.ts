/**
 * Which message an action is for. Captured when the message is selected, so that an action stays
 * with the message it was clicked on, whatever is selected later.
 */
export interface MessageReference {
  /** The item's id as Office.js gives it (Exchange's own format): what EWS and compose forms take. */
  readonly itemId: string;
  /** The same item's id as Microsoft Graph takes it (`convertToRestId`, REST v2.0). */
  readonly restId: string;
  /** SMTP address of the shared mailbox that holds the message; `null` in the reader's own. */
  readonly sharedMailbox: string | null;
  /** The Message-ID field with its angle brackets; may be empty. Hostile input. */
  readonly internetMessageId: string;
  /** Hostile input. */
  readonly subject: string;
}

/** A message that was moved to Deleted Items, with all that moving it back needs. */
export interface RemovedMessage {
  readonly message: MessageReference;
  /** Its id in Deleted Items: a move gives an item a new id. */
  readonly id: string;
  /** The folder that it came from. */
  readonly folderId: string;
}
