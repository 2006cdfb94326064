import type { RuleSet } from "../rule-set/rule-set";
import type { ScannedText } from "./scanned-text";
import { matchesOf } from "./scanned-text";

/** The rule set is without a language that the message is in: nothing has been judged. */
export class OtherLanguageError extends Error {
  override readonly name = "OtherLanguageError";
}

/** A letter that neither Japanese nor English is written with. */
const foreignLetter =
  /[^\P{L}A-Za-z\uff21-\uff3a\uff41-\uff5a\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;

const isForeign = (text: ScannedText): boolean =>
  foreignLetter.test(text.source) || matchesOf(text, "other-language").length > 0;

/**
 * The rules by which a message is judged: a phrase of another language means nothing in a message
 * that is in Japanese or English only. A word or a letter of another is enough, wherever it stands.
 *
 * @param texts All that a message says, scanned with `ruleSet`.
 * @returns `ruleSet`, or the same in all languages.
 * @throws OtherLanguageError where these are needed, and the rule set is without them.
 */
export function rulesFor(texts: readonly ScannedText[], ruleSet: RuleSet): RuleSet {
  if (!texts.some(isForeign)) return ruleSet;
  if (ruleSet.inAllLanguages === null) throw new OtherLanguageError();
  return { ...ruleSet, ...ruleSet.inAllLanguages() };
}
