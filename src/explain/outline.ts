import type { CheckResult } from "../checks/check-result";
import type { RuleSet } from "../rule-set/rule-set";
import type { Outline } from "./explanation";
import type { Language } from "./language";
import { outlineWith } from "./outline-with";
import { englishOutline } from "./text/outline-en";
import { japaneseOutline } from "./text/outline-ja";
import type { OutlineTexts } from "./text/outline-texts";

const textsByLanguage: Readonly<Record<Language, OutlineTexts>> = {
  ja: japaneseOutline,
  en: englishOutline,
};

/**
 * The headline of a result and a line for each sign: what `explain` says, without its reasons, and
 * without the sentences for them, which are long.
 *
 * @param result What `checkMessage` returned.
 * @param ruleSet The rule set it was checked with.
 */
export function outline(result: CheckResult, language: Language, ruleSet: RuleSet): Outline {
  return outlineWith(result, textsByLanguage[language], ruleSet);
}
