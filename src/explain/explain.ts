import type { CheckResult } from "../checks/check-result";
import type { RuleSet } from "../rule-set/rule-set";
import { explainWith } from "./explain-with";
import type { Explanation } from "./explanation";
import type { Language } from "./language";
import { english } from "./text/en";
import type { ExplanationTexts } from "./text/explanation-texts";
import { japanese } from "./text/ja";

const textsByLanguage: Readonly<Record<Language, ExplanationTexts>> = { ja: japanese, en: english };

/**
 * Puts a result into words. All strings of the result that come from the message are bounded, with
 * what cannot be seen made visible and addresses made unclickable; they are still to be shown as
 * text.
 *
 * @param result What `checkMessage` returned.
 * @param ruleSet The rule set it was checked with.
 */
export function explain(result: CheckResult, language: Language, ruleSet: RuleSet): Explanation {
  return explainWith(result, textsByLanguage[language], ruleSet);
}
