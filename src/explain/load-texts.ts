import type { Language } from "./language";
import type { ExplanationTexts } from "./text/explanation-texts";

/**
 * Loads the sentences of one language, so that the other's need not be downloaded. Rejects if they
 * cannot be loaded.
 */
export async function loadTexts(language: Language): Promise<ExplanationTexts> {
  return language === "ja"
    ? (await import("./text/ja")).japanese
    : (await import("./text/en")).english;
}
