import { toActionError } from "./action-error";
import type { MailStore } from "./mail-store";
import type { MessageReference } from "../outlook/message-reference";
import type { RemovedMessage } from "./mail-actions";

const isGone = (thrown: unknown): boolean => toActionError(thrown).code === "message-gone";

/** Whether the message is still where it was; `null` where that cannot be found out now. */
async function isStillThere(store: MailStore, message: MessageReference): Promise<boolean | null> {
  return store.folderOf(message).then(
    () => true,
    (thrown: unknown) => (isGone(thrown) ? false : null),
  );
}

/** Its id in Deleted Items; `null` without a Message-ID, for which any message would do. */
async function findRemoved(store: MailStore, message: MessageReference): Promise<string | null> {
  return message.internetMessageId === "" ? null : store.findInDeletedItems(message);
}

/**
 * Moves a message to Deleted Items. Where the answer to the move is missing, or a repeated request
 * no longer finds the message, it is looked for in Deleted Items.
 *
 * @returns What an undo needs; `null` where the message was moved and cannot be named.
 * @throws {ActionError} Nothing was moved, unless the error says that the server may have acted.
 */
export async function removeMessage(
  store: MailStore,
  message: MessageReference,
): Promise<RemovedMessage | null> {
  const folderId = await store.folderOf(message);
  try {
    return { message, folderId, id: await store.moveToDeletedItems(message) };
  } catch (thrown) {
    const failure = toActionError(thrown);
    if (!failure.mayHaveActed && failure.code !== "message-gone") throw failure;
    const stillThere = await isStillThere(store, message);
    if (stillThere === null) throw failure;
    if (stillThere) throw failure.settled();
    const id = await findRemoved(store, message).catch(() => null);
    if (id !== null) return { message, folderId, id };
    if (failure.code === "message-gone") throw failure;
    return null;
  }
}

/**
 * Moves a removed message back.
 *
 * @throws {ActionError} It is still in Deleted Items, or was taken from there by someone else.
 */
export async function restoreMessage(store: MailStore, removed: RemovedMessage): Promise<void> {
  try {
    await store.moveBack(removed);
  } catch (thrown) {
    const failure = toActionError(thrown);
    if (!failure.mayHaveActed) throw failure;
    const inDeletedItems = await findRemoved(store, removed.message).catch(() => removed.id);
    if (inDeletedItems !== null) throw failure;
  }
}
