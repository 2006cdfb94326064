import webpack from "webpack";
import { deployedConfigurations } from "../../webpack.config";
import { validateAllRules } from "../rules/validate-all-rules";

/**
 * Builds the site as `npm run build` does.
 *
 * @param outputFolder absolute; what is in it already is removed
 * @throws RuleSetError if a rule is wrong; Error with what webpack complains of
 */
export async function buildSite(outputFolder: string): Promise<void> {
  validateAllRules();
  const compiler = webpack(deployedConfigurations(outputFolder));
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error !== null) reject(error);
        else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
        else resolve();
      });
    });
  });
}
