import { type Language, languageOf } from "../explain/language";

/**
 * The pane's language: that of Outlook, where Outlook says which; before it has, or outside of it,
 * the browser's.
 */
export function displayLanguage(): Language {
  const outlookLanguage =
    typeof Office === "undefined"
      ? undefined
      : // Empty until Office.js is ready, whatever the types say.
        (Office.context as Office.Context | undefined)?.displayLanguage;
  return languageOf(outlookLanguage ?? navigator.language);
}
