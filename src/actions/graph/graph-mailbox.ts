import type { MessageReference } from "../../outlook/message-reference";
import { ActionError, toActionError } from "../action-error";

/** A mailbox as Graph addresses it. */
export interface GraphMailbox {
  readonly path: "/me" | `/users/${string}`;
  /** Needs the `.Shared` permissions, which hold for the reader's own mailbox as well. */
  readonly shared: boolean;
  /** Why a message that is not found may lie in another mailbox; `null` where it cannot. */
  readonly doubt: ActionError | null;
}

interface MailboxOwner {
  /** The account that Outlook signs in. */
  readonly account: () => Promise<string>;
  /** The address of the mailbox that is open in Outlook; may be empty. */
  readonly mailboxAddress: string;
  /** Whether the account may open another mailbox. */
  readonly mayOpen: (mailbox: GraphMailbox) => Promise<boolean>;
}

const userMailbox = (address: string): GraphMailbox => ({
  path: `/users/${encodeURIComponent(address)}`,
  shared: true,
  doubt: null,
});
const ownMailbox: GraphMailbox = { path: "/me", shared: false, doubt: null };

/**
 * Which mailbox holds a message. The account that Outlook signs in need not be the mailbox's: a
 * shared mailbox may be open as an account of its own, and one person's user name may differ from
 * their address. Graph is asked then, by the address.
 *
 * @see https://github.com/OfficeDev/office-js/issues/5682
 */
export async function mailboxOf(
  { sharedMailbox, mailboxIsKnown }: Pick<MessageReference, "sharedMailbox" | "mailboxIsKnown">,
  { account, mailboxAddress, mayOpen }: MailboxOwner,
): Promise<GraphMailbox> {
  if (sharedMailbox !== null) return userMailbox(sharedMailbox);
  if (!mailboxIsKnown) return { ...ownMailbox, doubt: new ActionError("mailbox-unknown") };
  const signedIn = mailboxAddress === "" ? "" : await account();
  if (signedIn === "" || signedIn.toLowerCase() === mailboxAddress.toLowerCase()) return ownMailbox;
  const shared = userMailbox(mailboxAddress);
  const samePerson = { ...shared, shared: false };
  if (await mayOpen(samePerson)) return samePerson;
  if (await mayOpen(shared)) return shared;
  const accounts = { signedIn, mailbox: mailboxAddress };
  return { ...ownMailbox, doubt: new ActionError("other-account", { accounts }) };
}

/**
 * @returns The failure of a request in that mailbox: a message that is not found where it may not
 *   belong is never called gone.
 */
export function failureIn({ doubt }: GraphMailbox, thrown: unknown): ActionError {
  const failure = toActionError(thrown);
  const isNotThere = failure.code === "message-gone" || failure.code === "mailbox-unknown";
  return doubt !== null && isNotThere ? doubt : failure;
}
