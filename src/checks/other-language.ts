import type { RuleSet } from "../rule-set/rule-set";
import { matchesOf, type ScannedText } from "./scanned-text";

/** The rule set is without a language that the message is in: nothing has been judged. */
export class OtherLanguageError extends Error {
  override readonly name = "OtherLanguageError";
}

/** A letter that neither Japanese nor English is written with. */
const foreignLetter =
  /[^\P{L}A-Za-z\uff21-\uff3a\uff41-\uff5a\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;

export const hasForeignLetter = (text: string): boolean => foreignLetter.test(text);

/** A word or a letter of another language is enough, wherever it stands. */
export const isForeign = (text: ScannedText): boolean =>
  hasForeignLetter(text.source) || matchesOf(text, "other-language").length > 0;

/**
 * The rules for a message that is not in Japanese or English only: in no other does a phrase of
 * another language mean anything.
 *
 * @throws OtherLanguageError where the rule set is without the other languages.
 */
export function inAllLanguages(ruleSet: RuleSet): RuleSet {
  if (ruleSet.inAllLanguages === null) throw new OtherLanguageError();
  return { ...ruleSet, ...ruleSet.inAllLanguages() };
}
