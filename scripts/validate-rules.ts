import { RuleSetError } from "../src/rule-set/rule-set-error";
import { validateAllRules } from "./rules/validate-all-rules";

/** `npm run validate-rules`, and before each build: names the file and the entry that is wrong. */
try {
  validateAllRules();
} catch (error) {
  if (!(error instanceof RuleSetError || error instanceof SyntaxError)) throw error;
  console.error(`rules: ${error.message}`);
  process.exitCode = 1;
}
