import { existsSync, readFileSync } from "node:fs";

/** The files of the repository from which the build makes what is hosted, by hosted path. */
const sources: Readonly<Record<string, string>> = {
  "taskpane.html": "src/taskpane/taskpane.html",
  "ribbon-report.html": "scripts/webpack/site-configuration.ts",
  "ribbon-report.js": "src/ribbon/classic-script.ts",
  "support.html": "site/pages/support.html",
};

/** What the site would serve at a path, read from its source. */
export function hostedFile(path: string): Uint8Array | undefined {
  const source = new URL(`../../${sources[path] ?? path}`, import.meta.url);
  return existsSync(source) ? readFileSync(source) : undefined;
}
