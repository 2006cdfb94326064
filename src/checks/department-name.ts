import type { RuleSet } from "../rule-set/rule-set";
import { matchesOf, scanText } from "./scanned-text";
import type { ScannedText } from "./scanned-text";

/** As long as a department's name may be. */
const longestName = 64;

/** What does not tell one name from another; a mark that lengthens a vowel is folded away, too. */
const nothingMore = /^[\p{P}\p{S}\p{Lm}\s]*$/u;

/**
 * Whether a display name is no one's own, but a department of the kind that signs for the brand:
 * nothing but what a phrase of `voice.json` has after the brand's name, such as 「カードセンター」.
 * Shops, banks and newspapers give their names there.
 */
export function isDepartmentName({ source }: ScannedText, ruleSet: RuleSet): boolean {
  if (source.length > longestName) return false;
  const signature = `${ruleSet.brand.en} ${source}`;
  return matchesOf(scanText(signature, ruleSet), "voice").some(
    ({ start, end, phrase }) =>
      start === 0 && nothingMore.test(signature.slice(end)) && !phrase.includes("…"),
  );
}
