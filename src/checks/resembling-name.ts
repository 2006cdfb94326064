import type { RuleSet } from "../rule-set/rule-set";
import { editDistance } from "../text/edit-distance";
import { foldToLetters } from "../text/fold";
import { withoutLookAlikes } from "../web/confusable-letters";

/** A name of this many letters or more may have two wrong ones and still be recognised. */
const longName = 14;
const mostWords = 64;

/** A text that is made to be taken for a name of the brand, without being it. */
export interface ResemblingName {
  readonly found: string;
  readonly right: string;
}

/**
 * Finds a stretch of words that is a few letters from a name of the brand: `Amerikan Expres`.
 * Meant for short texts (a display name, a subject) in which every word counts; in running text
 * innocent words come too close.
 *
 * @returns `null` where nothing resembles it, or where it is spelled right.
 */
export function resemblingName(text: string, ruleSet: RuleSet): ResemblingName | null {
  const words = text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== "");
  const firstLetters = words.slice(0, mostWords).map((word) => foldToLetters(word).charAt(0));
  for (const { name, letters } of ruleSet.plainNames) {
    const limit = letters.length >= longName ? 2 : 1;
    const nameWords = name.split(/[^\p{L}\p{N}]+/u);
    for (let start = 0; start < firstLetters.length; start += 1) {
      if (firstLetters[start] !== letters.charAt(0)) continue;
      const stretch = words.slice(start, start + nameWords.length);
      const found = foldToLetters(stretch.join(" "));
      if (found === letters || isPlural(stretch, nameWords)) continue;
      if (editDistance(withoutLookAlikes(found), withoutLookAlikes(letters), limit) <= limit) {
        return { found: stretch.join(" "), right: name };
      }
    }
  }
  return null;
}

/** `Americans express` and the like are ordinary words: nothing but an `s` more at their ends. */
function isPlural(words: readonly string[], nameWords: readonly string[]): boolean {
  const singular = (word: string): string => {
    const letters = foldToLetters(word);
    let end = letters.length;
    while (letters[end - 1] === "s") end -= 1;
    return letters.slice(0, end);
  };
  return words.every((word, index) => singular(word) === singular(nameWords[index] ?? ""));
}
