import webpack, { type Configuration } from "webpack";

/**
 * Builds, and resolves once everything is built.
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

/** The outcome of building one configuration. */
export interface Build {
  /** Of the configuration. */
  readonly name: string;
  /** webpack's errors and warnings; empty where there are none. */
  readonly problems: string;
  readonly milliseconds: number;
}

/**
 * Builds, and again after each change of a file.
 *
 * @param built is told of each build, the first ones included
 * @returns once all have been built
 */
export function watchWebpack(
  configurations: readonly Configuration[],
  built: (build: Build) => void,
): Promise<void> {
  const compiler = webpack([...configurations]);
  for (const each of compiler.compilers) {
    each.hooks.done.tap(watchWebpack.name, (stats) => {
      built({
        name: each.name ?? "",
        problems: stats.hasErrors() ? stats.toString("errors-only") : "",
        milliseconds: stats.endTime - stats.startTime,
      });
    });
  }
  return new Promise((resolve, reject) => {
    compiler.watch({ aggregateTimeout: 50 }, (error) => {
      if (error === null) resolve();
      else reject(error);
    });
  });
}
