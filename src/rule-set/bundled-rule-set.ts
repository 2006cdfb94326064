import { compileRuleSet } from "./compile-rule-set";
import { otherLanguageFiles } from "./other-language-files";
import { bundledRuleFiles } from "./bundled-rule-files";

/** The rule set of `rules/`, in all its languages. */
export const bundledRuleSet = compileRuleSet(bundledRuleFiles, otherLanguageFiles);
