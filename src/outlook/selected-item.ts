/** What is selected in Outlook, as far as the pane distinguishes it. */
export type SelectedItem =
  | { readonly kind: "none" }
  /** A calendar entry, a task, a delivery report, a mail that is being written. */
  | { readonly kind: "not-mail" }
  | SelectedMail;

export interface SelectedMail {
  readonly kind: "mail";
  /**
   * Its class says that Outlook holds it encrypted (S/MIME, rights management). Whatever can be
   * read is still checked, because a sender can choose this class for a readable message.
   */
  readonly encrypted: boolean;
  readonly item: Office.MessageRead;
}

/**
 * What is selected now, as `Office.context.mailbox.item` has it: `null` where nothing is.
 * On a Mac it may have no `itemId`; nothing here needs one.
 */
export function selectedItem(): SelectedItem {
  const item = Office.context.mailbox.item as Office.MessageRead | null | undefined;
  if (item === null || item === undefined) return { kind: "none" };
  if (isNotMail(item)) return { kind: "not-mail" };
  return { kind: "mail", encrypted: isEncrypted(item.itemClass), item };
}

/**
 * Item classes of items that nobody sent as mail. A meeting request is checked: its sender can claim
 * to be anybody, and it can have links like any mail. So is everything else: a sender can choose a
 * class of their own (`IPM.Note.Anything`), and must not escape the check by it.
 * Source: Microsoft, "Item types and message classes" (Outlook); [MS-ASEMAIL], MessageClass.
 */
const notMail = /^(?:ipm\.appointment|ipm\.task|report\.)/i;

function isNotMail(item: Office.MessageRead): boolean {
  const itemType: string = item.itemType;
  // A mail that is being written has no class yet.
  const itemClass = item.itemClass as string | undefined;
  return itemType !== "message" || itemClass === undefined || notMail.test(itemClass);
}

/**
 * Encrypted by S/MIME or protected by rights management. `IPM.Note.SMIME` is also opaque-signed
 * mail; clear-signed mail, which anyone can read, is `IPM.Note.SMIME.MultipartSigned`.
 * Source: as above.
 */
const encrypted = /^ipm\.note\.(?:smime(?!\.multipartsigned)|secure(?!\.sign)|rpmsg)(?:\.|$)/i;

function isEncrypted(itemClass: string): boolean {
  return encrypted.test(itemClass);
}
