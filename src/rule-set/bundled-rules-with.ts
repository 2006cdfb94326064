import { bundledRuleSet } from "./bundled-rule-set";
import { otherLanguageFiles } from "./other-language-files";
import { bundledRuleFiles } from "./bundled-rule-files";
import { rulesWith } from "./rules-with";

/** The rule set of `rules/`, in all its languages, with an organization's additions. */
export const bundledRulesWith = rulesWith(bundledRuleSet, bundledRuleFiles, otherLanguageFiles);
