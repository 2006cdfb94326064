import path from "node:path";
import { pathToFileURL } from "node:url";
import { minimizer } from "../webpack/minimizer";
import { siteConfiguration } from "../webpack/site-configuration";
import { runWebpack } from "../webpack/run-webpack";
import type * as Subject from "./subject";

const folder = path.join(
  import.meta.dirname,
  "../../node_modules/.cache/amex-mail-check-bench/checks",
);

/**
 * Builds the checks as they are deployed, and loads them. tsx would make them slower than they are:
 * it wraps each function in a call that gives it its name.
 */
export async function buildSubject(): Promise<typeof Subject> {
  const { output, ...site } = siteConfiguration({ outputFolder: folder });
  await runWebpack({
    ...site,
    entry: { subject: path.join(import.meta.dirname, "subject.ts") },
    output: {
      ...output,
      publicPath: "",
      filename: "[name].mjs",
      library: { type: "module" },
      module: true,
    },
    experiments: { outputModule: true },
    optimization: { minimizer },
    plugins: [],
  });
  return loadSubject();
}

/** Loads what `buildSubject` has built before, maybe in another process. */
export async function loadSubject(): Promise<typeof Subject> {
  const built: unknown = await import(pathToFileURL(path.join(folder, "subject.mjs")).href);
  return built as typeof Subject;
}
