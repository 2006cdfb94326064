import type { Configuration } from "webpack";

export interface RibbonOptions {
  /** Absolute path of the folder to add the script and its page to. */
  readonly outputFolder: string;
  /** Address of Office.js. */
  readonly officeScript: string;
}

export function ribbonConfiguration(options: RibbonOptions): Configuration;
