import webpack from "webpack";
import { siteConfiguration } from "../../webpack.config";

/**
 * Builds the site as `npm run build` does.
 *
 * @param outputFolder absolute; what is in it already is removed
 * @throws Error with what webpack complains of
 */
export async function buildSite(outputFolder: string): Promise<void> {
  const compiler = webpack(siteConfiguration({ outputFolder }));
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
