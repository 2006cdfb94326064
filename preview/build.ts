import path from "node:path";
import type { Configuration } from "webpack";
import { ribbonPage } from "../scripts/webpack/deployed-configurations";
import { type Build, runWebpack, watchWebpack } from "../scripts/webpack/run-webpack";
import { siteConfiguration, type SiteOptions } from "../scripts/webpack/site-configuration";
import { pageConfiguration } from "./webpack.config";
import type { BuiltFolders } from "./server/preview-server";

const root = path.join(import.meta.dirname, "..");
const cache = path.join(root, "node_modules/.cache/amex-mail-check-preview");

/**
 * The scripts that run in the pane before its own: the real Office.js, and the stand-ins for the
 * parts of Outlook that it needs. See preview/stand-ins.
 */
export const officeScripts = [
  "/preview/microsoft-ajax.js",
  "/office-js/office.js",
  "/preview/office-context.js",
  "/preview/nested-app-authentication.js",
  "/preview/get-as-file.js",
];

/** The output folders. */
export const builtFolders: BuiltFolders = {
  site: path.join(cache, "site"),
  page: path.join(cache, "page"),
};

const site: SiteOptions = {
  outputFolder: builtFolders.site,
  officeScripts,
  scriptPages: ribbonPage,
};

/** Caches compiled modules until something that they depend on changes. */
const keepCompiled: Pick<Configuration, "cache"> = {
  cache: {
    type: "filesystem",
    cacheDirectory: path.join(cache, "webpack"),
    buildDependencies: {
      configuration: [
        ...["package.json", "package-lock.json", "preview/webpack.config.ts"],
        ...["minimizer.ts", "site-configuration.ts", "unread-modules.ts", "without-sources.ts"].map(
          (file) => `scripts/webpack/${file}`,
        ),
      ].map((file) => path.join(root, file)),
    },
  },
};

/**
 * Builds the add-in as it is deployed, but for the address of Office.js, and the preview's page
 * into `builtFolders`.
 *
 * @throws webpack's errors
 */
export async function buildPreview(): Promise<void> {
  await runWebpack(
    { ...siteConfiguration(site), ...keepCompiled },
    { ...pageConfiguration(builtFolders.page), ...keepCompiled },
  );
}

/**
 * Builds the same, unminified, and again after each change in `src`, `rules` or `preview/page`.
 *
 * @param built called for each build, including the first ones
 * @returns once all has been built
 */
export function watchPreview(built: (build: Build) => void): Promise<void> {
  return watchWebpack(
    [
      { ...siteConfiguration({ ...site, mode: "development" }), ...keepCompiled },
      { ...pageConfiguration(builtFolders.page), ...keepCompiled },
    ],
    built,
  );
}
