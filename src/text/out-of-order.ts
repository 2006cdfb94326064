import { type FoldedText, sentenceBreak } from "./folded-text";
import type { Span } from "./span";

const turned = new Map(["nu", "un", "pd", "dp", "bq", "qb", "mw", "wm"].map(([a, b]) => [a, b]));
/** Letters that are written to be read upside down: ɐ, ǝ, ∀. */
const turnedLetter = /[\u018e\u0250-\u02af\u01dd\u1d00-\u1dbf\u2200]/u;

/** How the letters of a word look when the word is turned upside down. */
const upsideDown = (letters: string): string =>
  Array.from(letters, (letter) => turned.get(letter) ?? letter).join("");

/** How often each unit is in what is being looked for; all zero between two searches. */
const counts = new Int16Array(0x10000);

function count(letters: string, change: 1 | -1): void {
  for (let index = 0; index < letters.length; index += 1) {
    const unit = letters.charCodeAt(index);
    counts[unit] = (counts[unit] ?? 0) + change;
  }
}

/** Where each letter stands on a line of its own, a blank line ends no sentence. */
const isBetweenLines = ({ units, starts }: FoldedText, index: number): boolean =>
  units[index] === sentenceBreak && starts[index - 1] === 1;

/** Whether the counted units of a stretch, of which there are as many, are those looked for. */
function isSame({ units }: FoldedText, start: number, end: number): boolean {
  const seen = units.subarray(start, end).filter(isCounted);
  for (const unit of seen) counts[unit] = (counts[unit] ?? 0) - 1;
  const isEven = seen.every((unit) => counts[unit] === 0);
  for (const unit of seen) counts[unit] = (counts[unit] ?? 0) + 1;
  return isEven;
}

const isCounted = (unit: number | undefined): boolean => counts[unit ?? 0] !== 0;

/** The first stretch that has exactly the letters; looked for backwards, as most texts have others. */
function firstStretch(letters: string, folded: FoldedText): Span | null {
  const { units, origins, length } = folded;
  for (let end = letters.length; end <= length;) {
    let start = end;
    let found = 0;
    while (start > 0 && found < letters.length) {
      if (isCounted(units[start - 1])) found += 1;
      else if (!isBetweenLines(folded, start - 1)) break;
      start -= 1;
    }
    if (found === letters.length && isSame(folded, start, end)) {
      return { start: origins[start] ?? 0, end: (origins[end - 1] ?? 0) + 1 };
    }
    end = found === letters.length ? end + 1 : Math.max(end + 1, start + letters.length);
  }
  return null;
}

/**
 * Finds a name whose letters stand in another order: turned around or upside down, or put in their
 * places by styles. For names of many letters, whose letters do not come together by chance.
 *
 * @param letters The name, folded.
 * @returns The first place; `null` where there is none. The name in its right order counts as well.
 */
export function findOutOfOrder(letters: string, folded: FoldedText): Span | null {
  const forms = turnedLetter.test(folded.source) ? [letters, upsideDown(letters)] : [letters];
  for (const form of forms) {
    count(form, 1);
    const span = firstStretch(form, folded);
    count(form, -1);
    if (span !== null) return span;
  }
  return null;
}
