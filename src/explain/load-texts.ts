import type { Language } from "./language";
import type { ExplanationTexts } from "./text/explanation-texts";

/**
 * The sentences of one language, for where the other's would only be downloaded in vain. Rejects
 * where they cannot be loaded.
 */
export async function loadTexts(language: Language): Promise<ExplanationTexts> {
  return language === "ja"
    ? (await import("./text/ja")).japanese
    : (await import("./text/en")).english;
}
