import path from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import type { Configuration } from "webpack";
import { OfficeScriptsPlugin } from "./office-scripts-plugin";

const root = path.resolve(import.meta.dirname, "..", "..");

export interface RibbonOptions {
  /** Absolute path of the folder to add the script and its page to. */
  readonly outputFolder: string;
  /** Address of Office.js. */
  readonly officeScript: string;
}

/**
 * The ribbon's Report command as one script for every host: classic Outlook on Windows runs it in
 * a runtime that knows ECMAScript 2016 and loads nothing after it; the others run the same script
 * in the page beside it. Babel sees to syntax, regular expressions (`\p{…}`) and, with core-js, to
 * the library; src/ribbon/polyfills.ts to what a browser has besides.
 */
export function ribbonConfiguration({ outputFolder, officeScript }: RibbonOptions): Configuration {
  return {
    name: "ribbon",
    mode: "production",
    context: root,
    target: ["es6"],
    devtool: false,
    entry: { "ribbon-report": "./src/ribbon/ribbon-report.ts" },
    // The manifest names this file, so its name has no hash.
    output: { path: outputFolder, filename: "[name].js", chunkFormat: "array-push" },
    resolve: {
      extensions: [".ts", ".js"],
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
          use: { loader: "babel-loader", options: babelOptions },
          resolve: { fullySpecified: false },
        },
        {
          test: /\.ts$/,
          enforce: "pre",
          use: {
            loader: "swc-loader",
            options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } },
          },
        },
      ],
    },
    optimization: { splitChunks: false, runtimeChunk: false },
    performance: { hints: false },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "ribbon-report.html",
        chunks: ["ribbon-report"],
        scriptLoading: "blocking",
        inject: "head",
        templateContent: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Report</title></head><body></body></html>\n`,
      }),
      new OfficeScriptsPlugin([officeScript]),
    ],
  };
}

/** Chrome 52 is ECMAScript 2016 to the letter. */
const babelOptions = {
  babelrc: false,
  configFile: false,
  compact: false,
  sourceType: "unambiguous",
  presets: [
    [
      "@babel/preset-env",
      {
        targets: "chrome 52",
        useBuiltIns: "usage",
        corejs: "3.51",
        modules: false,
        // src/ribbon/polyfills.ts brings what is the browser's, in the right order.
        exclude: [/^web\./],
      },
    ],
  ],
};
