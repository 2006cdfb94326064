import type { Outline } from "../explain/explanation";
import type { Language } from "../explain/language";
import type { Sending } from "./sending";
import { ribbonTexts } from "./text/ribbon-text";

/** What Outlook shows once the command has ended; plain text. */
export interface PostProcessingDialog {
  readonly title: string;
  readonly description: string;
}

/** What was found, the four signs in a line each, what was sent, and where the message is now. */
export function dialogOf(outline: Outline, sending: Sending): PostProcessingDialog {
  const text = ribbonTexts[outline.language];
  const signs = outline.signs.map(({ title, statusLabel }) => `${title}: ${statusLabel}`);
  const judged = outline.verdict === "unrelated" ? [] : signs;
  const sent = sending.kind === "not-offered" ? text.nothingSent : sending.sentence;
  const place = sending.kind === "not-sent" ? text.kept : text.moved;
  return {
    title: text.checkedTitle,
    description: [outline.headline, ...judged, sent, place].join("\n"),
  };
}

/** For a message that could not be checked. */
export function uncheckedDialog(language: Language): PostProcessingDialog {
  const { uncheckedTitle, unchecked, nothingSent, kept } = ribbonTexts[language];
  return { title: uncheckedTitle, description: [unchecked, nothingSent, kept].join("\n") };
}
