import { deployedConfigurations } from "../webpack/deployed-configurations";
import { validateAllRules } from "../rules/validate-all-rules";
import { runWebpack } from "../webpack/run-webpack";

/**
 * Builds the site as `npm run build` does.
 *
 * @param outputFolder absolute; what is in it already is removed
 * @param officeScript address of Office.js
 * @throws RuleFileError or RuleSetError if a rule is wrong; Error with what webpack complains of
 */
export async function buildSite(outputFolder: string, officeScript: string): Promise<void> {
  validateAllRules();
  await runWebpack(...deployedConfigurations(outputFolder, officeScript));
}
