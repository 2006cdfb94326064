import { ActionError, toActionError } from "./action-error";
import type { MailStore } from "./mail-store";
import type { ReportMail } from "./report-mail";

const orNull = (): null => null;

/** - `left-over`: a try broke off before it was sent; its draft has been taken away. */
type EarlierReport = "none" | "sent" | "left-over";

/**
 * Looks for an earlier report of the same message. A draft left over from a try that broke off is
 * taken away: it may lack its attachment.
 */
export async function earlierReport(
  store: MailStore,
  internetMessageId: string,
): Promise<EarlierReport> {
  const earlier = await store.findReports(internetMessageId);
  const [left] = earlier;
  if (left === undefined) return "none";
  if (earlier.some(({ draft }) => !draft)) return "sent";
  await store.discardDraft(left.id);
  return "left-over";
}

/**
 * Whether the draft left; `null` where that cannot be found out now. A draft that is sent leaves its
 * id behind.
 */
async function hasLeft(store: MailStore, draftId: string): Promise<boolean | null> {
  return store.isUnsent(draftId).then(
    (unsent) => !unsent,
    (thrown: unknown) => (toActionError(thrown).code === "message-gone" ? true : null),
  );
}

/** Whether a sent copy is there; `null` where none is found. */
async function isSent(store: MailStore, internetMessageId: string): Promise<true | null> {
  const found = await store.findReports(internetMessageId).catch(() => []);
  return found.some(({ draft }) => !draft) ? true : null;
}

/**
 * Sends one draft, once. A draft can be sent only once, and once sent its id is gone; so where an
 * answer is missing, the draft itself tells whether it left, and asking to send it again is safe.
 */
async function sendDraftOnce(
  store: MailStore,
  draftId: string,
  internetMessageId: string,
): Promise<void> {
  let failure: ActionError | null = null;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      await store.sendDraft(draftId);
      return;
    } catch (thrown) {
      failure = toActionError(thrown);
      if (!failure.mayHaveActed && failure.code !== "message-gone") throw failure;
    }
    // Gone before it was ever known to be handed over: only a sent copy proves that it left.
    const left =
      attempt === 0 && !failure.mayHaveActed
        ? await isSent(store, internetMessageId)
        : await hasLeft(store, draftId);
    if (left === true) return;
    if (left === null) {
      throw new ActionError("may-have-been-sent", { serverCode: failure.serverCode });
    }
  }
  throw failure?.settled() ?? new ActionError("unexpected-answer");
}

/** Takes away what an unanswered attempt to make the draft may have left. */
async function createDraft(store: MailStore, mail: ReportMail): Promise<string> {
  try {
    return await store.createDraft(mail);
  } catch (thrown) {
    const failure = toActionError(thrown);
    if (failure.mayHaveActed) {
      await earlierReport(store, mail.internetMessageId).catch(orNull);
    }
    throw failure.settled();
  }
}

/**
 * Sends a report: a complete draft first, then the draft. Where the draft could not be sent, it is
 * taken away again, so that nobody sends it later by mistake.
 *
 * @throws {ActionError} Nothing was sent, except with `may-have-been-sent`.
 */
export async function sendReport(store: MailStore, mail: ReportMail): Promise<void> {
  const draftId = await createDraft(store, mail);
  try {
    await sendDraftOnce(store, draftId, mail.internetMessageId);
  } catch (thrown) {
    const failure = toActionError(thrown);
    if (failure.code !== "may-have-been-sent") await store.discardDraft(draftId).catch(orNull);
    throw failure;
  }
}
