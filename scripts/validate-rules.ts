import { compileRuleSet } from "../src/rule-set/compile-rule-set";
import type { RuleFiles } from "../src/rule-set/rule-files";
import { RuleSetError } from "../src/rule-set/rule-set-error";
import { validateRuleFiles } from "../src/rule-set/validate-rule-files";
import { readRuleFiles, readRuleSchemas } from "./rules/read-rule-files";

try {
  const files = readRuleFiles();
  validateRuleFiles(files, readRuleSchemas());
  // Validated just now, so the files are what the schemas say.
  compileRuleSet(files as unknown as RuleFiles);
} catch (error) {
  if (!(error instanceof RuleSetError || error instanceof SyntaxError)) throw error;
  process.stderr.write(`rules/brand: ${error.message}\n`);
  process.exitCode = 1;
}
