import path from "node:path";
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";

const root = import.meta.dirname;

/** Microsoft's address of the current Office.js; Marketplace demands it in what is deployed. */
const officeScriptsOfMicrosoft = ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"];

/**
 * The page of the preview works without a network: the preview serves the unmodified library of
 * @microsoft/office-js at this path, and before it the globals that it expects of MicrosoftAjax.js.
 */
const officeScriptsOfPreview = ["/office-js/microsoft-ajax.js", "/office-js/office.js"];

/**
 * Puts Office.js into the page's head, ahead of the pane's own script, as Microsoft asks: the
 * library must have run before any script of the page does.
 */
class OfficeScriptsPlugin {
  /** @param {readonly string[]} addresses of the scripts, in the order in which they run */
  constructor(addresses) {
    this.addresses = addresses;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap("OfficeScriptsPlugin", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap(
        "OfficeScriptsPlugin",
        (page) => {
          page.headTags.unshift(
            ...this.addresses.map((src) => ({
              tagName: "script",
              voidTag: false,
              attributes: { src },
              meta: { plugin: "OfficeScriptsPlugin" },
            })),
          );
          return page;
        },
      );
    });
  }
}

/**
 * What webpack needs to build everything that a web server has to host: the pane, its assets and
 * the manifest.
 *
 * @param {import("./webpack.config.js").BuildOptions} options
 * @returns {import("webpack").Configuration}
 */
export function siteConfiguration({ outputFolder, officeScripts, mode = "production" }) {
  return {
    name: "site",
    mode,
    context: root,
    target: "browserslist",
    devtool: "source-map",
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: outputFolder,
      filename: "[name].[contenthash].js",
      chunkFilename: "[name].[contenthash].js",
      assetModuleFilename: "[name].[contenthash][ext]",
      // Relative, so that the site works under a path of its host as well as at its root.
      publicPath: "auto",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: swcLoader() }],
    },
    optimization: {
      // Libraries change less often than the pane: a reader keeps them across its updates.
      splitChunks: {
        cacheGroups: {
          libraries: { test: /[\\/]node_modules[\\/]/, name: "libraries", chunks: "initial" },
        },
      },
    },
    // webpack's hint counts bytes before compression, which no reader downloads.
    performance: { hints: false },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["taskpane"],
        minify: false,
      }),
      new OfficeScriptsPlugin(officeScripts),
      new CopyWebpackPlugin({
        patterns: [
          { from: "site" },
          { from: "assets/*.png", to: "[path][name][ext]" },
          { from: "manifest.xml", to: "manifest.xml" },
        ],
      }),
    ],
  };
}

/** TypeScript and TSX to what package.json's browserslist can run; tsc checks the types. */
function swcLoader() {
  return {
    loader: "swc-loader",
    options: {
      env: {},
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  };
}

/** The configuration of the preview, for its server to run: see siteConfiguration. */
export function previewConfiguration(outputFolder) {
  return siteConfiguration({ outputFolder, officeScripts: officeScriptsOfPreview });
}

/** `npm run build`, or with `-- --env preview` what the preview serves. */
export default function configuration(env = {}) {
  const outputFolder = path.join(root, "dist");
  return env.preview
    ? previewConfiguration(outputFolder)
    : siteConfiguration({ outputFolder, officeScripts: officeScriptsOfMicrosoft });
}
