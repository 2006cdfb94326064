import type { Configuration } from "webpack";

export interface SiteOptions {
  /** Absolute path of the folder to fill; what is in it already is removed. */
  readonly outputFolder: string;
  /**
   * Addresses of Office.js and what must run around it, in the order in which they run; without
   * them the library comes from Microsoft.
   */
  readonly officeScripts?: readonly string[];
  /** Minified, or as fast to build as can be. */
  readonly mode?: "production" | "development";
}

export function siteConfiguration(options: SiteOptions): Configuration;

/** @param officeScript address of Office.js; without it, that of the global cloud */
export function deployedConfigurations(
  outputFolder: string,
  officeScript?: string,
): Configuration[];

declare const configurations: Configuration[];
export default configurations;
