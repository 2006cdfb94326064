import type { Explanation } from "../explain/explanation";
import type { Language } from "../explain/language";
import type { Sending } from "./sending";
import { ribbonTextOf } from "./text/ribbon-text";

/** What Outlook shows once the command has ended; plain text. */
export interface PostProcessingDialog {
  readonly title: string;
  readonly description: string;
}

/** What was found, the four signs in a line each, what was sent, and where the message is now. */
export function dialogOf(explanation: Explanation, sending: Sending): PostProcessingDialog {
  const text = ribbonTextOf(explanation.language);
  const signs = explanation.signs.map(({ title, statusLabel }) => `${title}: ${statusLabel}`);
  const judged = explanation.verdict === "unrelated" ? [] : signs;
  const sent = sending.kind === "not-offered" ? text.nothingSent : sending.sentence;
  const place = sending.kind === "not-sent" ? text.kept : text.moved;
  return {
    title: text.checkedTitle,
    description: [explanation.headline, ...judged, sent, place].join("\n"),
  };
}

/** For a message that could not be checked. */
export function uncheckedDialog(language: Language): PostProcessingDialog {
  const { uncheckedTitle, unchecked, nothingSent, kept } = ribbonTextOf(language);
  return { title: uncheckedTitle, description: [unchecked, nothingSent, kept].join("\n") };
}
