import { decodeBase64 } from "../base64";
import { type CheckResult, saysNothing } from "../checks/check-result";
import type { Outline } from "../explain/explanation";
import { type Language, languageOf } from "../explain/language";
import type { Message } from "../message/message";
import { TimeLimitError, within } from "../time-limit";
import { dialogOf, type PostProcessingDialog, uncheckedDialog } from "./post-processing-dialog";
import type { Sending } from "./sending";
import { ribbonTexts } from "./text/ribbon-text";

/** A report that may be sent. */
export interface RibbonReport {
  readonly message: Message;
  readonly result: CheckResult;
  readonly language: Language;
}

/** What the command needs; `handle-spam-reports.ts` has the real ones. Each of them may throw. */
export interface ReportCommandParts {
  /** BCP 47. */
  readonly displayLanguage: () => string;
  /** The selected message as EML, in Base64. */
  readonly readEmlAsBase64: () => Promise<string>;
  readonly readEml: (bytes: Uint8Array) => Promise<Message>;
  readonly check: (message: Message) => CheckResult | Promise<CheckResult>;
  readonly outline: (result: CheckResult, language: Language) => Outline;
  readonly send: (report: RibbonReport) => Promise<Sending>;
}

/** What `event.completed` is given: where the message goes, and what the reader is told. */
export interface SpamReportCompletion {
  /** Values of `Office.MailboxEnums.MoveSpamItemTo`. */
  readonly moveItemTo: "deletedItemsFolder" | "noMove";
  readonly onErrorDeleteItem: false;
  readonly showPostProcessingDialog: PostProcessingDialog;
}

/** In milliseconds. Together they are half of the five minutes that Outlook gives the command. */
export const limits = { checking: 60_000, sending: 90_000 };

const completionWith = (
  moveItemTo: SpamReportCompletion["moveItemTo"],
  showPostProcessingDialog: PostProcessingDialog,
): SpamReportCompletion => ({ moveItemTo, onErrorDeleteItem: false, showPostProcessingDialog });

function languageIn({ displayLanguage }: ReportCommandParts): Language {
  try {
    return languageOf(displayLanguage());
  } catch {
    return "en";
  }
}

interface Checked {
  readonly message: Message;
  readonly result: CheckResult;
  readonly outline: Outline;
}

const hasText = ({ body }: Message): boolean => (body?.html ?? body?.text ?? "").trim() !== "";

/** @throws whatever a part throws; Error where nothing was found and not all of the text was read */
async function checkSelected(parts: ReportCommandParts, language: Language): Promise<Checked> {
  const message = await parts.readEml(decodeBase64(await parts.readEmlAsBase64()));
  const result = await parts.check(message);
  // Of an encrypted message, say, nothing was seen: that nothing was found means nothing.
  const isUnread = result.isTooLong || !hasText(message);
  if (saysNothing(result) && isUnread) throw new Error("Not all of it was read.");
  return { message, result, outline: parts.outline(result, language) };
}

/**
 * The ribbon's Report button (integrated spam reporting, Mailbox 1.14): checks the message, sends the
 * report where that is offered, and says how the event is to be completed. The message goes to Deleted
 * Items, as the reader asked, unless it could not be checked, or its report could not be sent.
 *
 * @returns Never rejects, and comes within the limits: an event that is not completed hangs for five
 *   minutes.
 */
export async function reportCommand(parts: ReportCommandParts): Promise<SpamReportCompletion> {
  const language = languageIn(parts);
  let checked: Checked;
  try {
    checked = await within(limits.checking, () => checkSelected(parts, language));
  } catch {
    return completionWith("noMove", uncheckedDialog(language));
  }
  const sending = await within(limits.sending, () => parts.send({ ...checked, language })).catch(
    (error: unknown): Sending => {
      const { mayHaveBeenSent, notSent } = ribbonTexts[language];
      const sentence = error instanceof TimeLimitError ? mayHaveBeenSent : notSent;
      return { kind: "not-sent", sentence };
    },
  );
  return completionWith(
    sending.kind === "not-sent" ? "noMove" : "deletedItemsFolder",
    dialogOf(checked.outline, sending),
  );
}
