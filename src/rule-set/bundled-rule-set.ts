import { compileRuleSet } from "./compile-rule-set";
import { bundledRuleFiles } from "./rule-files";

/** The rule set of `rules/brand/`, shared by the pane, the ribbon command and the command line. */
export const bundledRuleSet = compileRuleSet(bundledRuleFiles);
