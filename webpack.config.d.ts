import type { Configuration } from "webpack";

export interface BuildOptions {
  /** Absolute path of the folder to fill; what is in it already is removed. */
  readonly outputFolder: string;
  /** Addresses of Office.js and what must run before it, in the order in which they run. */
  readonly officeScripts: readonly string[];
  readonly mode?: "production" | "development";
}

export function siteConfiguration(options: BuildOptions): Configuration;
export function previewConfiguration(outputFolder: string): Configuration;
export default function configuration(env?: { readonly preview?: boolean }): Configuration;
