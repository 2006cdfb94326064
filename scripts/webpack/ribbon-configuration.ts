import path from "node:path";
import type { Configuration } from "webpack";
import { minimizer } from "./minimizer";
import { unreadModules } from "./unread-modules";
import { rulesFolder, withoutSources } from "./without-sources";

const root = path.resolve(import.meta.dirname, "..", "..");

/**
 * The ribbon's Report command for classic Outlook on Windows: one script, after which nothing is
 * loaded. The others run a page of the site.
 *
 * That Outlook has Mailbox 1.14 from version 2404 on. Before version 2403 its runtime knew ECMAScript
 * 2016 only; which later one it knows is not said, so this is that of four years earlier.
 * src/ribbon/polyfills.ts sees to what a browser has besides.
 *
 * @param outputFolder absolute path of the folder to add the script to
 * @see https://learn.microsoft.com/office/dev/add-ins/testing/troubleshoot-event-based-and-spam-reporting-add-ins
 */
export function ribbonConfiguration(outputFolder: string): Configuration {
  return {
    name: "ribbon",
    mode: "production",
    context: root,
    target: ["es2020"],
    devtool: false,
    entry: { "ribbon-report": "./src/ribbon/classic-script.ts" },
    // The manifest names this file, so its name has no hash.
    output: { path: outputFolder, filename: "[name].js", chunkFormat: "array-push" },
    resolve: {
      extensions: [".ts", ".js"],
      alias: unreadModules,
      // What libraries have for an engine without a browser.
      conditionNames: ["react-native", "import", "default"],
      aliasFields: ["react-native"],
      mainFields: ["module", "main"],
      // chardet can read files; nothing here asks it to.
      fallback: { fs: false },
    },
    module: {
      rules: [
        // Libraries too: what npm serves is written for browsers of today.
        {
          test: /\.[cm]?[jt]s$/,
          exclude: /node_modules[\\/](?:core-js|webpack)[\\/]/,
          use: {
            loader: "swc-loader",
            options: { jsc: { target: "es2020", parser: { syntax: "typescript" } } },
          },
          resolve: { fullySpecified: false },
        },
        { test: rulesFolder, type: "json", parser: { parse: withoutSources } },
      ],
    },
    optimization: { minimizer, splitChunks: false, runtimeChunk: false },
    performance: { hints: false },
  };
}
