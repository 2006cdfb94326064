import webpack, { type Configuration } from "webpack";

/**
 * Builds to the end.
 *
 * @throws Error with what webpack complains of
 */
export function runWebpack(...configurations: readonly Configuration[]): Promise<void> {
  const compiler = webpack([...configurations]);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error !== null) reject(error);
        else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
        else resolve();
      });
    });
  });
}
