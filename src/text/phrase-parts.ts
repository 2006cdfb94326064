import { TextFolder } from "./fold";
import { clauseBreak, sentenceBreak } from "./folded-text";
import type { Sequence } from "./phrase-automaton";

/**
 * A phrase to look for. `…` stands for anything of up to `gapLimit` letters within one sentence:
 * `confirm … account`. `{give}` stands for any word of the list of that name; what has no `…`
 * between them follows directly: `do not {give}`. Spaces, dots and disguise do not matter; a comma
 * matters only in that a text without it matches as well.
 */
export interface Phrase<Value> {
  readonly phrase: string;
  readonly value: Value;
}

/** Interchangeable words, by the name of their list in braces. */
export type WordLists = ReadonlyMap<string, readonly string[]>;

/** How many folded letters a `…` in a phrase may stand for. */
export const gapLimit = 48;

/** What phrases begin with that have the same parts up to here. */
export interface Beginning {
  /** Without its last part; `null` where it has one part. */
  readonly before: Beginning | null;
  /** How many letters may separate its last part from the one before. */
  readonly gap: number;
  /** The indices of the phrases that are this beginning and no more. */
  readonly phrases: number[];
  /** By what follows it. */
  readonly longer: Map<string, Beginning>;
}

/** A part of one or more phrases, in the form that is compared. */
export interface PhrasePart {
  readonly text: string;
  /** Which it may be the last part of. */
  readonly beginnings: ReadonlySet<Beginning>;
  /** For each unit, 1 where a word of the phrase starts. */
  readonly starts: Uint8Array;
  readonly boundStart: boolean;
  readonly boundEnd: boolean;
}

/** Whether a unit is a letter or digit of a script with spaces between words. */
export const latin = (unit: number | undefined): boolean =>
  unit !== undefined && ((unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x24f));

/** Units of a folded phrase, and for each 1 where a word starts. */
interface ComparedUnits {
  readonly units: Uint16Array;
  readonly starts: Uint8Array;
}

/** The units without one kind of break, which a text may leave out. Most phrases contain none. */
function without(unit: number, compared: ComparedUnits): ComparedUnits {
  const { units, starts } = compared;
  if (!units.includes(unit)) return compared;
  const isKept = (_: number, index: number): boolean => units[index] !== unit;
  return { units: units.filter(isKept), starts: starts.filter(isKept) };
}

const letterOrDigit = /[\p{L}\p{N}]/u;
const wordList = /(\{[a-z-]+\})/u;

/** A phrase's parts: for each, the alternative texts, and the gap that may precede it. */
function alternativesOf(
  phrase: string,
  wordLists: WordLists,
): readonly { readonly part: string; readonly texts: readonly string[]; readonly gap: number }[] {
  return phrase.split("…").flatMap((stretch) =>
    stretch
      .split(wordList)
      .filter((part, _index, parts) => parts.length === 1 || letterOrDigit.test(part))
      .map((part, index) => ({
        part,
        texts: wordLists.get(part) ?? [part],
        gap: index === 0 ? gapLimit : 0,
      })),
  );
}

/** The distinct texts of all parts, each with the beginnings that it may end. */
function partsOf(
  phrases: readonly { readonly phrase: string }[],
  wordLists: WordLists,
): ReadonlyMap<string, ReadonlySet<Beginning>> {
  const parts = new Map<string, Set<Beginning>>();
  const shortest = new Map<string, Beginning>();
  phrases.forEach(({ phrase }, phraseIndex) => {
    let beginning: Beginning | null = null;
    for (const { part, texts, gap } of alternativesOf(phrase, wordLists)) {
      beginning = beginningOf(beginning, shortest, part, gap);
      for (const text of texts) {
        const known = parts.get(text);
        if (known === undefined) parts.set(text, new Set([beginning]));
        else known.add(beginning);
      }
    }
    beginning?.phrases.push(phraseIndex);
  });
  return parts;
}

/** What a beginning is with one more part: the same for all phrases. */
function beginningOf(
  before: Beginning | null,
  shortest: Map<string, Beginning>,
  part: string,
  gap: number,
): Beginning {
  const siblings = before?.longer ?? shortest;
  const key = `${String(gap)} ${part}`;
  const known = siblings.get(key);
  if (known !== undefined) return known;
  const made = { before, gap, phrases: [], longer: new Map<string, Beginning>() };
  siblings.set(key, made);
  return made;
}

/**
 * The sequences to find for a part: with its clause breaks, and without them, as a text may omit
 * them.
 */
function sequencesOf(
  folder: TextFolder,
  text: string,
  beginnings: ReadonlySet<Beginning>,
): readonly Sequence<PhrasePart>[] {
  // A comma at the start of a text is dropped, and may follow a list of words here.
  const { units, starts, length } = folder.fold(`a ${text}`);
  const folded = { units: units.slice(1, length), starts: starts.slice(1, length) };
  const whole = without(sentenceBreak, folded);
  const withoutClauses = without(clauseBreak, whole);
  if (withoutClauses.units.length === 0) {
    throw new RangeError(`The phrase part "${text}" has no letter or digit.`);
  }
  return withoutClauses === whole
    ? [sequenceOf(whole, text, beginnings)]
    : [sequenceOf(whole, text, beginnings), sequenceOf(withoutClauses, text, beginnings)];
}

function sequenceOf(
  { units, starts }: ComparedUnits,
  text: string,
  beginnings: ReadonlySet<Beginning>,
): Sequence<PhrasePart> {
  const output = {
    text,
    beginnings,
    starts,
    boundStart: latin(units[0]),
    boundEnd: latin(units.at(-1)),
  };
  return { units, output };
}

/**
 * The sequences to find for all parts of some phrases, each part once.
 *
 * @throws RangeError where a part has no letter or digit.
 */
export function sequencesFor(
  phrases: readonly { readonly phrase: string }[],
  wordLists: WordLists,
): readonly Sequence<PhrasePart>[] {
  const folder = new TextFolder();
  return Array.from(partsOf(phrases, wordLists), ([text, beginnings]) =>
    sequencesOf(folder, text, beginnings),
  ).flat();
}
