import type { Language } from "../../explain/language";
import { en } from "./en";
import { ja } from "./ja";
import type { PaneText } from "./pane-text";

const texts: Readonly<Record<Language, PaneText>> = { ja, en };

/** The pane's own words in a language. */
export function textOf(language: Language): PaneText {
  return texts[language];
}
