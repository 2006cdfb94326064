import { sentenceBreak } from "./fold";
import type { FoldedText } from "./fold";
import type { Span } from "./sentences";

const turned = new Map([
  ["n", "u"],
  ["u", "n"],
  ["p", "d"],
  ["d", "p"],
  ["b", "q"],
  ["q", "b"],
  ["m", "w"],
  ["w", "m"],
]);

/** How the letters of a word look when the word is turned upside down. */
const upsideDown = (letters: string): string =>
  Array.from(letters, (letter) => turned.get(letter) ?? letter).join("");

const countsOf = (letters: string): Map<number, number> => {
  const counts = new Map<number, number>();
  for (let index = 0; index < letters.length; index += 1) {
    const unit = letters.charCodeAt(index);
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
};

/**
 * The first place where exactly the letters of a name stand in a row, in any order. Where each
 * letter stands on a line of its own, a blank line ends no sentence.
 */
function firstOf(letters: string, { units, origins, starts, length }: FoldedText): Span | null {
  const missing = countsOf(letters);
  let start = 0;
  let count = 0;
  const dropFirst = (): void => {
    const unit = units[start] ?? 0;
    start += 1;
    if (unit === sentenceBreak) return;
    missing.set(unit, (missing.get(unit) ?? 0) + 1);
    count -= 1;
  };
  for (let end = 0; end < length; end += 1) {
    const unit = units[end] ?? 0;
    const left = missing.get(unit);
    if (left === undefined) {
      if (unit === sentenceBreak && count > 0 && starts[end - 1] === 1) continue;
      while (start < end) dropFirst();
      start = end + 1;
      continue;
    }
    missing.set(unit, left - 1);
    count += 1;
    while ((missing.get(unit) ?? 0) < 0) dropFirst();
    if (count === letters.length) {
      return { start: origins[start] ?? 0, end: (origins[end] ?? 0) + 1 };
    }
  }
  return null;
}

/**
 * Finds a name whose letters stand in another order: turned around or upside down, or put in their
 * places by styles. For names of many letters, whose letters do not come together by chance.
 *
 * @param letters The name, folded.
 * @returns `null` where it stands nowhere; the name in its right order counts as well.
 */
export const findOutOfOrder = (letters: string, folded: FoldedText): Span | null =>
  firstOf(letters, folded) ?? firstOf(upsideDown(letters), folded);
