import type { FoldedText } from "./folded-text";
import type { Span } from "./span";

/** Of so many letters of a name one may look like none that is known. */
const lettersPerUnknown = 3;
/** So many letters may be others than the name's. */
const maxOthers = 1;

const isPlain = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
/** A letter of a script that has an alphabet, and none that is known to look like a Latin one. */
const isUnknown = (unit: number): boolean =>
  (unit > 0x7f && unit < 0x2e80) || (unit >= 0xa000 && unit <= 0xabff) || isSurrogate(unit);
const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
const isSecondOfTwo = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Whether letters of another alphabet stand right beside Latin ones, within a word. */
export function hasMixedWords({ units, starts, length }: FoldedText): boolean {
  for (let index = 1; index < length; index += 1) {
    const [before = 0, unit = 0] = [units[index - 1], units[index]];
    if (starts[index] === 1 || isPlain(before) === isPlain(unit)) continue;
    if (isUnknown(before) || isUnknown(unit)) return true;
  }
  return false;
}

/**
 * Finds a name in which letters of other scripts stand for Latin ones that no list has as alike:
 * `Aⅿeɾicaո Expɾeѕѕ`. For long names in Latin letters, in a text that `hasMixedWords`.
 *
 * @param letters The name, folded.
 * @returns The first place; `null` where there is none.
 */
export function findMixed(letters: string, folded: FoldedText): Span | null {
  if (!/^[a-z]+$/u.test(letters)) return null;
  const { units, origins, length } = folded;
  const places: number[] = [];
  for (let index = 0; index < length; index += 1) {
    if (!isSecondOfTwo(units[index] ?? 0)) places.push(index);
  }
  const unitAt = (place: number): number => units[places[place] ?? 0] ?? 0;
  for (let start = 0; start + letters.length <= places.length; start += 1) {
    let [unknown, others] = [0, 0];
    for (let index = 0; index < letters.length && others <= maxOthers; index += 1) {
      const unit = unitAt(start + index);
      if (unit === letters.charCodeAt(index)) continue;
      if (isUnknown(unit)) unknown += 1;
      else others += 1;
    }
    if (others > maxOthers || unknown === 0 || unknown * lettersPerUnknown > letters.length)
      continue;
    const last = places[start + letters.length - 1] ?? 0;
    return { start: origins[places[start] ?? 0] ?? 0, end: (origins[last] ?? 0) + 1 };
  }
  return null;
}
