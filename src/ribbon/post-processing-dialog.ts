import type { Explanation } from "../explain/explanation";
import type { Language } from "../explain/language";
import { ribbonTextOf } from "./text/ribbon-text";

/** What Outlook shows once the command has ended; plain text. */
export interface PostProcessingDialog {
  readonly title: string;
  readonly description: string;
}

/** What was found, the four signs in a line each, and where the message is now. */
export function dialogOf(explanation: Explanation): PostProcessingDialog {
  const text = ribbonTextOf(explanation.language);
  const signs = explanation.signs.map(({ title, statusLabel }) => `${title}: ${statusLabel}`);
  const judged = explanation.verdict === "unrelated" ? [] : signs;
  return {
    title: text.title,
    description: [explanation.headline, ...judged, text.moved].join("\n"),
  };
}

/** For a message that could not be checked. */
export function uncheckedDialog(language: Language): PostProcessingDialog {
  const text = ribbonTextOf(language);
  return { title: text.title, description: [text.unchecked, text.moved].join("\n") };
}
