import path from "node:path";
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack, { type Configuration, type RuleSetUseItem } from "webpack";
import { product } from "../../src/rule-set/bundled-product";
import { productName } from "../manifest/manifest-strings";
import { microsoftClouds } from "../package/microsoft-clouds";
import { EarlyScriptPlugin } from "./early-script-plugin";
import { minimizer } from "./minimizer";
import { OfficeScriptsPlugin } from "./office-scripts-plugin";
import { ThirdPartyLicencesPlugin } from "./third-party-licences-plugin";
import { unreadModules } from "./unread-modules";
import { rulesFolder, withoutSources } from "./without-sources";

const root = path.join(import.meta.dirname, "../..");

const nodeModules = /[\\/]node_modules[\\/]/;

/** Microsoft's address of Office.js since September 2026, for all but sovereign clouds. */
export const hostedOfficeScript = microsoftClouds.global.officeScripts[0];

/** The pages beside the pane, for a browser: no Outlook is around them. `site/` has what they say. */
const plainPages: Readonly<Record<string, HtmlWebpackPlugin.Options>> = {
  "support.html": { title: "サポート / Support", chunks: [] },
  "privacy.html": { title: "プライバシー / Privacy", chunks: [] },
  "consent.html": {
    title: "管理者の同意 / Administrator's consent",
    chunks: ["consent"],
    meta: { robots: "noindex" },
  },
};

export interface SiteOptions {
  /** Absolute path of the folder to fill; what is in it already is removed. */
  readonly outputFolder: string;
  /**
   * Addresses of Office.js and what must run around it, in the order in which they run; without
   * them the library comes from Microsoft.
   */
  readonly officeScripts?: readonly string[];
  /** Further scripts by name, each with a page of the same name that holds nothing else. */
  readonly scriptPages?: Readonly<Record<string, string>>;
  /** Minified, or built as fast as possible. */
  readonly mode?: "production" | "development";
}

/**
 * What webpack needs to build everything that a web server has to host: the pane, its assets, the
 * plain pages beside it and the manifest.
 */
export function siteConfiguration({
  outputFolder,
  officeScripts = [hostedOfficeScript],
  scriptPages = {},
  mode = "production",
}: SiteOptions): Configuration {
  return {
    name: "site",
    mode,
    context: root,
    target: "browserslist",
    // The second is the quickest to rebuild.
    devtool: mode === "production" ? "source-map" : "eval-cheap-module-source-map",
    entry: {
      "start-checker": "./src/taskpane/start-checker.ts",
      taskpane: "./src/taskpane/index.tsx",
      consent: "./src/consent/show-consent.ts",
      ...scriptPages,
    },
    output: {
      path: outputFolder,
      // Whatever lies in static/ has a hash in its name, and so may be cached for ever.
      filename: "static/[name].[contenthash].js",
      assetModuleFilename: "static/[name].[contenthash][ext]",
      // Relative, so that the site works under a path of its host as well as at its root.
      publicPath: "auto",
      // Classic Outlook's script is built beside it, maybe at the same time.
      clean: { keep: /^ribbon-report\.(?!html$)/ },
    },
    resolve: { extensions: [".tsx", ".ts", ".js"], alias: unreadModules },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // In development, styles are compiled in the browser.
          use: mode === "production" ? [stylesLoader, swcLoader()] : [swcLoader()],
        },
        { test: rulesFolder, type: "json", parser: { parse: withoutSources } },
        // Put into the layout as they stand.
        { test: /[\\/]site[\\/]pages[\\/]/, type: "asset/source" },
        // Linked to from a page, which asks for its address.
        { test: /\.css$/, type: "asset/resource" },
      ],
    },
    optimization: {
      minimizer,
      splitChunks: {
        // The worker is one file: it could not begin to fetch a second before it has read the first.
        chunks: (chunk) => !chunk.canBeInitial() && chunk.name !== "checker",
        cacheGroups: {
          // Libraries change less often than the pane: a reader keeps them across its updates.
          libraries: {
            test: nodeModules,
            name: "libraries",
            chunks: ({ name }) => name === "taskpane",
          },
        },
      },
    },
    // webpack's hint counts bytes before compression, which no reader downloads.
    performance: { hints: false },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        title: product.en,
        template: "./src/taskpane/taskpane.html",
        chunks: ["start-checker", "taskpane"],
        minify: { collapseWhitespace: true },
      }),
      ...Object.entries(plainPages).map(
        ([filename, page]) =>
          new HtmlWebpackPlugin({
            filename,
            template: "./site/layout.html",
            productName,
            ...page,
          }),
      ),
      ...Object.keys(scriptPages).map(
        (name) =>
          new HtmlWebpackPlugin({
            filename: `${name}.html`,
            chunks: [name],
            scriptLoading: "blocking",
            templateContent: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title></head><body></body></html>\n`,
          }),
      ),
      new OfficeScriptsPlugin(officeScripts, Object.keys(plainPages)),
      new EarlyScriptPlugin("start-checker"),
      // The browser compiles these whole while they download, instead of function by function once they
      // run, when Office.js needs the same thread.
      new webpack.BannerPlugin({
        banner: "//# allFunctionsCalledOnLoad",
        raw: true,
        include: /^static\/(?:libraries|taskpane|checker)\./,
        // After the minifier, which would remove it, and before the source maps.
        stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
      }),
      new ThirdPartyLicencesPlugin("third-party-licences.txt"),
      new CopyWebpackPlugin({
        patterns: [
          { from: "site/pages.css", to: "[name][ext]" },
          { from: "assets/*.png", to: "[path][name][ext]" },
          { from: "manifest.xml", to: "manifest.xml" },
        ],
      }),
    ],
  };
}

/** Fluent's `makeStyles` to atomic CSS, so that the pane need neither carry its compiler nor run it. */
const stylesLoader = {
  loader: "@griffel/webpack-loader",
  options: {
    modules: [
      {
        moduleSource: "@fluentui/react-components",
        importName: "makeStyles",
        resetImportName: "makeResetStyles",
      },
    ],
  },
};

/**
 * TypeScript and TSX to what package.json's browserslist can run; tsc checks the types. A feature
 * with which a browser errs in one place is changed there (`bugfixes`), and not wherever it stands.
 */
function swcLoader(): RuleSetUseItem {
  return {
    loader: "swc-loader",
    options: {
      env: { bugfixes: true },
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  };
}
