import CopyWebpackPlugin from "copy-webpack-plugin";
import type { Configuration } from "webpack";

const folder = import.meta.dirname;

/**
 * What webpack needs to build the preview's own page, and what stands in for Outlook in the pane.
 *
 * @param outputFolder absolute; what is in it already is removed
 */
export const pageConfiguration = (outputFolder: string): Configuration => ({
  name: "preview",
  mode: "development",
  devtool: "inline-source-map",
  context: folder,
  entry: {
    page: "./page/main.ts",
    "get-as-file": "./stand-ins/get-as-file.ts",
    "microsoft-ajax": "./stand-ins/microsoft-ajax.ts",
    "nested-app-authentication": "./stand-ins/nested-app-authentication.ts",
    "office-context": "./stand-ins/office-context.ts",
  },
  output: { path: outputFolder, filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "swc-loader",
        options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } },
      },
    ],
  },
  plugins: [
    new CopyWebpackPlugin({
      patterns: [{ from: "page/*.{html,css}", to: "[name][ext]" }],
    }),
  ],
});
