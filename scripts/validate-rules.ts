import { RuleSetError } from "../src/rule-set/rule-set-error";
import { RuleFileError } from "./rules/rule-file";
import { validateAllRules } from "./rules/validate-all-rules";

/** `npm run validate-rules`, and before each build: names the file and the line of what is wrong. */
try {
  validateAllRules();
  console.log("The rules are valid.");
} catch (error) {
  if (!(error instanceof RuleFileError || error instanceof RuleSetError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
