import type { Language } from "../../explain/language";
import { english } from "./en";
import { japanese } from "./ja";

/** For a state with nothing to list: what is the matter, and what the reader can do. */
export interface NoticeText {
  readonly title: string;
  readonly text: string;
}

/** The pane's own words; what was found in a message is told by `explain`. */
export type PaneText = typeof english;

export const paneTexts: Readonly<Record<Language, PaneText>> = { ja: japanese, en: english };
