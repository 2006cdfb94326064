/** What Office.js itself waits by; the typings know only what add-ins may call. */
declare const Microsoft: {
  readonly Office: {
    readonly WebExtension: { readonly onReadyInternal: (callback: () => void) => Promise<unknown> };
  };
};

/**
 * Runs something once Office.js is ready. `Office.onReady` must be left to the add-in: the library
 * takes the first call as its word that all its scripts have run, and only then tells Outlook that a
 * command can be invoked.
 */
export function whenOfficeIsReady(run: () => void): void {
  void Microsoft.Office.WebExtension.onReadyInternal(run);
}
