import { withoutLookAlikes } from "./confusable-letters";
import { editDistance } from "./edit-distance";
import { foldToLetters } from "./fold-to-letters";

/** A name of at least this many letters is still recognised with two of them wrong. */
const longName = 14;
const maxWords = 64;
const betweenWords = /[^\p{L}\p{N}\p{M}]+/u;

/** A name of the brand, prepared for comparison. */
export interface ComparedName {
  readonly name: string;
  /** Folded, one word. */
  readonly letters: string;
  /** With look-alike letters replaced; see `withoutLookAlikes`. */
  readonly skeleton: string;
  /** Its words, folded, without `s` at their ends. */
  readonly singularWords: readonly string[];
}

/** Prepares, once, everything that does not depend on the text. */
export function comparedName(name: string): ComparedName {
  const letters = foldToLetters(name);
  return {
    name,
    letters,
    skeleton: withoutLookAlikes(letters),
    singularWords: name.split(betweenWords).map(singular),
  };
}

/** A text that imitates a name of the brand. */
interface ResemblingName {
  readonly found: string;
  readonly right: string;
}

/**
 * Finds a run of words that is a few letters away from a name of the brand: `Amerikan Expres`.
 * Meant for short texts (a display name, a subject) where every word counts; in running text
 * innocent words come too close to a name.
 *
 * @returns `null` where nothing resembles it, or where it is spelled right.
 */
export function resemblingName(
  text: string,
  names: readonly ComparedName[],
): ResemblingName | null {
  if (text === "") return null;
  const words = text.split(betweenWords).filter((word) => word !== "");
  const firstLetters = words.slice(0, maxWords).map(firstLetter);
  for (const { name, letters, skeleton, singularWords } of names) {
    const limit = letters.length >= longName ? 2 : 1;
    for (let start = 0; start < firstLetters.length; start += 1) {
      if (firstLetters[start] !== letters.charAt(0)) continue;
      const stretch = words.slice(start, start + singularWords.length);
      const found = foldToLetters(stretch.join(" "));
      if (found === letters) continue;
      if (editDistance(withoutLookAlikes(found), skeleton, limit) > limit) continue;
      if (!isPlural(stretch, singularWords)) return { found: stretch.join(" "), right: name };
    }
  }
  return null;
}

/** A shortcut: most words begin with a plain letter, which needs no folding. */
function firstLetter(word: string): string {
  const first = word.charCodeAt(0);
  return first >= 0x61 && first <= 0x7a ? word.charAt(0) : foldToLetters(word).charAt(0);
}

function singular(word: string): string {
  const letters = foldToLetters(word);
  let end = letters.length;
  while (letters[end - 1] === "s") end -= 1;
  return letters.slice(0, end);
}

/** `Americans express` and the like, which differ only by a final `s`, are ordinary words. */
const isPlural = (words: readonly string[], singularWords: readonly string[]): boolean =>
  words.every((word, index) => singular(word) === singularWords[index]);
