import { TextFolder } from "./fold";
import { clauseBreak, sentenceBreak } from "./folded-text";
import type { FoldedText } from "./folded-text";
import { PhraseAutomaton } from "./phrase-automaton";
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

/** Where a part of a phrase occurs in the source. */
export interface PartMatch {
  /** The part, or the word from its list, as the rule writes it. */
  readonly word: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

export interface PhraseMatch<Value> {
  readonly value: Value;
  /** The phrase as the rule writes it. */
  readonly phrase: string;
  /** Where it starts in the source, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends in the source, exclusive. */
  readonly end: number;
  /** The text as it appears in the source. */
  readonly text: string;
  /** Its parts, in order; most phrases have one. */
  readonly parts: readonly PartMatch[];
}

/** How many folded letters a `…` in a phrase may stand for. */
export const gapLimit = 48;

/** What phrases begin with that have the same parts up to here. */
interface Beginning {
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
interface PhrasePart {
  readonly text: string;
  /** Which it may be the last part of. */
  readonly beginnings: ReadonlySet<Beginning>;
  /** For each unit, 1 where a word of the phrase starts. */
  readonly starts: Uint8Array;
  readonly boundStart: boolean;
  readonly boundEnd: boolean;
}

/** A part of a phrase in folded text, by indices of its units, with the part before it. */
interface FoundPart {
  readonly word: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly before: FoundPart | null;
}

const latin = (unit: number | undefined): boolean =>
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

function matchOf<Value>(
  { source, origins }: FoldedText,
  { phrase, value }: Phrase<Value>,
  lastPart: FoundPart,
): PhraseMatch<Value> {
  const parts: PartMatch[] = [];
  for (let part: FoundPart | null = lastPart; part !== null; part = part.before) {
    const { word } = part;
    const start = origins[part.start] ?? 0;
    parts.unshift({ word, start, end: endInSource(source, origins[part.end - 1] ?? 0, word) });
  }
  const start = parts[0]?.start ?? 0;
  const end = parts.at(-1)?.end ?? start;
  return { value, phrase, start, end, text: source.slice(start, end), parts };
}

function endInSource(source: string, lastLetter: number, phrase: string): number {
  const end = lastLetter + ((source.codePointAt(lastLetter) ?? 0) > 0xffff ? 2 : 1);
  // `Inc.` is shown with its dot, though the dot is no letter to compare.
  return phrase.endsWith(".") && /[.．]/u.test(source.charAt(end)) ? end + 1 : end;
}

/** Finds all occurrences of many phrases in one pass over a text. Immutable once built. */
export class PhraseMatcher<Value> {
  private readonly automaton: PhraseAutomaton<PhrasePart>;

  /**
   * @param phrases Any number of phrases; the same phrase may stand for several values.
   * @param wordLists The word lists that phrases refer to.
   * @throws RangeError where a phrase, or a part of it beside `…`, has no letter or digit.
   */
  constructor(
    private readonly phrases: readonly Phrase<Value>[],
    wordLists: WordLists = new Map(),
  ) {
    const folder = new TextFolder();
    this.automaton = new PhraseAutomaton(
      Array.from(partsOf(phrases, wordLists), ([text, beginnings]) =>
        sequencesOf(folder, text, beginnings),
      ).flat(),
    );
  }

  /**
   * @param folded The text, folded.
   * @returns All matches in the order in which they end, overlapping ones included.
   */
  find(folded: FoldedText): readonly PhraseMatch<Value>[] {
    const { units, length } = folded;
    const matches: PhraseMatch<Value>[] = [];
    const progress: Progress = new Map();
    let sentenceStart = 0;
    let place = 0;
    this.automaton.scan(units, length, (end, parts) => {
      for (; place < end; place += 1) if (units[place] === sentenceBreak) sentenceStart = place + 1;
      for (const part of parts) {
        const start = end - part.starts.length;
        if (!fits(folded, part, start, end)) continue;
        for (const beginning of part.beginnings) {
          const found = advance(
            progress,
            beginning,
            { word: part.text, start, end },
            sentenceStart,
          );
          if (found === null) continue;
          for (const index of beginning.phrases) {
            const phrase = this.phrases[index];
            if (phrase !== undefined) matches.push(matchOf(folded, phrase, found));
          }
        }
      }
    });
    return matches;
  }
}

/** Where each beginning was last found. */
type Progress = Map<Beginning, FoundPart>;

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

/** @returns The part with those before it; `null` where these are not found, or it is known. */
function advance(
  progress: Progress,
  beginning: Beginning,
  { word, start, end }: Omit<FoundPart, "before">,
  sentenceStart: number,
): FoundPart | null {
  const before = beginning.before === null ? null : progress.get(beginning.before);
  if (before === undefined) return null;
  if (before !== null && !follows(before, start, beginning.gap, sentenceStart)) return null;
  const found = { word, start, end, before };
  // Of words that end at the same position the longest comes first.
  if (progress.get(beginning)?.end !== end) progress.set(beginning, found);
  else if (before !== null) return null;
  return found;
}

function follows(before: FoundPart, start: number, gap: number, sentenceStart: number): boolean {
  const between = start - before.end;
  return between >= 0 && between <= gap && before.start >= sentenceStart;
}

/**
 * Latin words must begin and end at word boundaries; within them spaces may occur where the phrase
 * has them or between all letters (`A M E X`), but not elsewhere (`a Mex`).
 */
function fits(folded: FoldedText, part: PhrasePart, start: number, end: number): boolean {
  const { starts, units, length } = folded;
  if (part.boundStart && starts[start] !== 1 && latin(units[start - 1])) return false;
  if (part.boundEnd && end < length && starts[end] !== 1 && latin(units[end])) return false;
  let oddSpaces = 0;
  let inner = 0;
  for (let index = start + 1; index < end; index += 1) {
    if (!latin(units[index])) continue;
    inner += 1;
    if (starts[index] === 1 && part.starts[index - start] !== 1 && latin(units[index - 1])) {
      oddSpaces += 1;
    }
  }
  if (oddSpaces === 0) return true;
  const wordCount = part.starts.reduce((sum, start) => sum + start, 0);
  return oddSpaces >= inner - wordCount;
}
