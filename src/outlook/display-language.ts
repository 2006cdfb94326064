/**
 * The language to speak, as a BCP 47 tag: Outlook's, where Outlook says which; before it has, or
 * outside of it, the browser's; empty where there is neither.
 */
export function displayLanguage(): string {
  const outlookLanguage =
    typeof Office === "undefined"
      ? undefined
      : // Empty until Office.js is ready, whatever the types say.
        (Office.context as Office.Context | undefined)?.displayLanguage;
  // The runtime of a function command in classic Outlook has no navigator.
  const browserLanguage = typeof navigator === "undefined" ? "" : navigator.language;
  return outlookLanguage ?? browserLanguage;
}
