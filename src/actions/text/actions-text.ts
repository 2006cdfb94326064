import type { Language } from "../../explain/language";
import { english } from "./en";
import { japanese } from "./ja";

/** Every text of the action area, in one language. */
export type ActionsText = typeof english;

export const actionsTexts: Readonly<Record<Language, ActionsText>> = { ja: japanese, en: english };
