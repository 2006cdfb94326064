import { decodeBase64 } from "../actions/base64";
import type { CheckResult } from "../checks/check-result";
import type { Explanation } from "../explain/explanation";
import type { Language } from "../explain/language";
import type { Message } from "../message/message";
import { dialogOf, type PostProcessingDialog, uncheckedDialog } from "./post-processing-dialog";

/** What the command needs; `ribbon-report.ts` has the real ones. */
export interface ReportCommandParts {
  readonly language: () => Language;
  /** The selected message as EML, in Base64. */
  readonly readEmlAsBase64: () => Promise<string>;
  readonly readEml: (bytes: Uint8Array) => Promise<Message>;
  readonly check: (message: Message) => CheckResult;
  readonly explain: (result: CheckResult, language: Language) => Explanation;
}

/** What `event.completed` is given: where the message goes, and what the reader is told. */
export interface SpamReportCompletion {
  /** `Office.MailboxEnums.MoveSpamItemTo.DeletedItemsFolder`, which older builds do not have. */
  readonly moveItemTo: "deletedItemsFolder";
  /** The same for classic Outlook before version 2308; others ignore it. */
  readonly postProcessingAction: "delete";
  readonly onErrorDeleteItem: false;
  readonly showPostProcessingDialog: PostProcessingDialog;
}

const completionWith = (dialog: PostProcessingDialog): SpamReportCompletion => ({
  moveItemTo: "deletedItemsFolder",
  postProcessingAction: "delete",
  onErrorDeleteItem: false,
  showPostProcessingDialog: dialog,
});

/**
 * The ribbon's Report button (integrated spam reporting, Mailbox 1.14): checks the message, and
 * says how the event is to be completed. The message goes to Deleted Items, as the reader asked,
 * also where it could not be checked; nothing is sent to anybody.
 *
 * @returns Never rejects: an event that is not completed hangs for five minutes.
 */
export async function reportCommand(parts: ReportCommandParts): Promise<SpamReportCompletion> {
  const language = parts.language();
  try {
    const message = await parts.readEml(decodeBase64(await parts.readEmlAsBase64()));
    const explanation = parts.explain(parts.check(message), language);
    return completionWith(dialogOf(explanation));
  } catch {
    return completionWith(uncheckedDialog(language));
  }
}
