/** The languages in which every text exists. */
export const languages = ["ja", "en"] as const;
export type Language = (typeof languages)[number];

/**
 * Picks the language for a BCP 47 tag such as Outlook's display language.
 *
 * @param languageTag For example `ja-JP`, `en-GB`, `de`; may be empty.
 * @returns `ja` for any Japanese tag, else `en`.
 */
export function languageOf(languageTag: string): Language {
  return languageTag.toLowerCase().split("-", 1)[0] === "ja" ? "ja" : "en";
}
