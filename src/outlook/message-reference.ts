import { officeCall } from "./office-call";
import { isPhone, openMailbox } from "./this-outlook";

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
  /** `false`: Outlook did not say in time whose mailbox holds the message; it may be a shared one. */
  readonly mailboxIsKnown: boolean;
  /** The Message-ID field with its angle brackets; may be empty. Hostile input. */
  readonly internetMessageId: string;
  /** Hostile input. */
  readonly subject: string;
}

/** In milliseconds: a silent Outlook must not hold up a click. */
const sharedPropertiesTimeoutMs = 3_000;

/**
 * Identifies the selected item, for actions on it. Call it while the item is selected: what is read
 * synchronously belongs to it, and an answer after the selection has moved on is ignored.
 *
 * @returns Never rejects.
 */
export async function readMessageReference(item: Office.MessageRead): Promise<MessageReference> {
  const { mailbox } = Office.context;
  // Null or empty on a Mac at times, whatever the types say.
  const itemId = (item.itemId as string | null | undefined) ?? "";
  const known = {
    itemId,
    restId: itemId === "" ? "" : restIdOf(itemId),
    internetMessageId: (item.internetMessageId as string | null | undefined) ?? "",
    subject: (item.subject as string | null | undefined) ?? "",
  };
  const unknown = { sharedMailbox: null, mailboxIsKnown: false };
  const answer = await sharedMailboxOf(item).then(
    (sharedMailbox) => ({ sharedMailbox, mailboxIsKnown: true }),
    () => unknown,
  );
  // null where nothing is selected any more.
  const selectedNow = mailbox.item as Office.MessageRead | null | undefined;
  return { ...known, ...(selectedNow?.itemId === item.itemId ? answer : unknown) };
}

/**
 * On phones ids are REST ids already, and the call is missing.
 *
 * @see https://learn.microsoft.com/office/dev/add-ins/outlook/use-rest-api
 */
function restIdOf(itemId: string): string {
  return isPhone()
    ? itemId
    : Office.context.mailbox.convertToRestId(itemId, Office.MailboxEnums.RestVersion.v2_0);
}

/** Mailbox 1.8; only there in shared folders and mailboxes, and missing in some classic builds. */
async function sharedMailboxOf(item: Office.MessageRead): Promise<string | null> {
  const shared = item as Partial<Pick<Office.MessageRead, "getSharedPropertiesAsync">>;
  if (shared.getSharedPropertiesAsync === undefined) return null;
  const properties = await officeCall<Partial<Office.SharedProperties>>(
    "getSharedPropertiesAsync",
    (callback) => {
      item.getSharedPropertiesAsync(callback);
    },
    { timeoutMs: sharedPropertiesTimeoutMs },
  );
  const owner = properties.owner ?? properties.targetMailbox ?? "";
  const isOwn = owner.toLowerCase() === openMailbox().address.toLowerCase();
  return owner === "" || isOwn ? null : owner;
}
