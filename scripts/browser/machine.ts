/** What finding a browser needs from a machine; tests inject a fake one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether whoever runs this may install Debian packages. */
  readonly isRoot: boolean;
  readonly isFile: (path: string) => boolean;
  /** Where Playwright keeps the Chromium that it downloads; it need not be there. */
  readonly playwrightChromium: () => string;
  /**
   * Runs a program to completion, with its output on standard error.
   *
   * @returns whether it was there and succeeded
   */
  readonly run: (program: string, programArguments: readonly string[]) => boolean;
  readonly say: (line: string) => void;
}
