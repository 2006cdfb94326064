import { clauseBreak, sentenceBreak, TextFolder } from "./fold";
import type { FoldedText } from "./fold";
import { PhraseAutomaton } from "./phrase-automaton";
import type { Sequence } from "./phrase-automaton";
import type { Span } from "./sentences";

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
  /** How many sentence breaks precede it: matches in one sentence share the number. */
  readonly sentence: number;
}

/** How many folded letters a `…` in a phrase may stand for. */
export const gapLimit = 48;

/** A part of a phrase, by index. */
interface PartPlace {
  readonly phraseIndex: number;
  readonly partIndex: number;
  readonly isLast: boolean;
  /** How many letters may separate it from the part before. */
  readonly gap: number;
}

/** A part of one or more phrases, in the form that is compared. */
interface PhrasePart {
  readonly text: string;
  readonly places: readonly PartPlace[];
  /** For each unit, 1 where a word of the phrase starts. */
  readonly starts: Uint8Array;
  readonly boundStart: boolean;
  readonly boundEnd: boolean;
}

/** Where a phrase occurs in folded text, by indices of its units. */
export interface FoldedSpan {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** How many sentence breaks precede it. */
  readonly sentence: number;
}

/** A part of a phrase in folded text, by indices of its units, with the part before it. */
export interface FoundPart {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly before: FoundPart | null;
}

/** Called for each phrase that occurs in a text, with its index, in the order of their ends. */
export type ReportPhrase = (phraseIndex: number, span: FoldedSpan, lastPart: FoundPart) => void;

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

const wordList = /(\{[a-z-]+\})/u;

/** A phrase's parts: for each, the alternative texts, and the gap that may precede it. */
function alternativesOf(
  phrase: string,
  wordLists: WordLists,
): readonly { readonly texts: readonly string[]; readonly gap: number }[] {
  return phrase.split("…").flatMap((stretch) =>
    stretch
      .split(wordList)
      .filter((part, _index, parts) => parts.length === 1 || part.trim() !== "")
      .map((part, index) => ({
        texts: wordLists.get(part) ?? [part],
        gap: index === 0 ? gapLimit : 0,
      })),
  );
}

/** The distinct texts of all parts, each with its places. */
function partsOf(
  phrases: readonly { readonly phrase: string }[],
  wordLists: WordLists,
): ReadonlyMap<string, readonly PartPlace[]> {
  const parts = new Map<string, PartPlace[]>();
  phrases.forEach(({ phrase }, phraseIndex) => {
    alternativesOf(phrase, wordLists).forEach(({ texts, gap }, partIndex, all) => {
      const place = { phraseIndex, partIndex, isLast: partIndex === all.length - 1, gap };
      for (const text of texts) {
        const places = parts.get(text);
        if (places === undefined) parts.set(text, [place]);
        else places.push(place);
      }
    });
  });
  return parts;
}

/** A match that cuts its text out of the source lazily. */
class FoundPhrase<Value> implements PhraseMatch<Value> {
  constructor(
    readonly value: Value,
    readonly phrase: string,
    private readonly source: string,
    readonly start: number,
    readonly end: number,
    readonly sentence: number,
    private readonly reversedParts: readonly PartMatch[],
  ) {}

  get text(): string {
    return this.source.slice(this.start, this.end);
  }

  get parts(): readonly PartMatch[] {
    const { phrase: word, start, end, reversedParts } = this;
    return reversedParts.length === 0 ? [{ word, start, end }] : [...reversedParts].reverse();
  }
}

/**
 * @param phrase As the rule writes it.
 * @param lastPart Given where the phrase has several parts.
 */
export function matchAt<Value>(
  folded: FoldedText,
  { start, end, sentence }: FoldedSpan,
  phrase: string,
  value: Value,
  lastPart: FoundPart | null = null,
): PhraseMatch<Value> {
  const { source, origins } = folded;
  const place = (from: number, to: number, word: string): Span => {
    const sourceStart = origins[from] ?? 0;
    return {
      start: sourceStart,
      end: to === from ? sourceStart : endInSource(source, origins[to - 1] ?? 0, word),
    };
  };
  const parts: PartMatch[] = [];
  for (let part = lastPart; part !== null; part = part.before) {
    parts.push({ word: part.word, ...place(part.start, part.end, part.word) });
  }
  const whole = place(start, end, phrase);
  return new FoundPhrase(value, phrase, source, whole.start, whole.end, sentence, parts);
}

function endInSource(source: string, lastLetter: number, phrase: string): number {
  const end = lastLetter + ((source.codePointAt(lastLetter) ?? 0) > 0xffff ? 2 : 1);
  // `Inc.` is shown with its dot, though the dot is no letter to compare.
  return phrase.endsWith(".") && /[.．]/u.test(source.charAt(end)) ? end + 1 : end;
}

/** Counts the sentences before ascending positions. */
class SentenceCounter {
  count = 0;
  /** Where the last sentence begins. */
  start = 0;
  private place = 0;

  constructor(private readonly units: Uint16Array) {}

  advanceTo(end: number): void {
    const { units } = this;
    for (; this.place < end; this.place += 1) {
      if (units[this.place] !== sentenceBreak) continue;
      this.count += 1;
      this.start = this.place + 1;
    }
  }
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
      Array.from(partsOf(phrases, wordLists), ([text, places]) =>
        sequencesOf(folder, text, places),
      ).flat(),
    );
  }

  /**
   * @param folded The text, folded.
   * @returns All matches in the order in which they end, overlapping ones included.
   */
  find(folded: FoldedText): readonly PhraseMatch<Value>[] {
    const matches: PhraseMatch<Value>[] = [];
    this.scan(folded, (phraseIndex, span, lastPart) => {
      const found = this.phrases[phraseIndex];
      if (found === undefined) return;
      matches.push(matchAt(folded, span, found.phrase, found.value, lastPart));
    });
    return matches;
  }

  /** @param folded The text, folded. */
  scan(folded: FoldedText, report: ReportPhrase): void {
    const progress: Progress = new Map();
    const sentences = new SentenceCounter(folded.units);
    this.automaton.scan(folded.units, folded.length, (end, parts) => {
      sentences.advanceTo(end);
      for (const part of parts) {
        const start = end - part.starts.length;
        if (!fits(folded, part, start, end)) continue;
        for (const place of part.places) {
          const span = { word: part.text, start, end };
          const found = advance(progress, place, span, sentences.start);
          if (found === null || !place.isLast) continue;
          let first = found;
          while (first.before !== null) first = first.before;
          const { count: sentence } = sentences;
          report(place.phraseIndex, { start: first.start, end, sentence }, found);
        }
      }
    });
  }
}

/**
 * For phrases of several parts, by phrase and part: where the part was last found after its
 * predecessors.
 */
type Progress = Map<number, (FoundPart | undefined)[]>;

/**
 * The sequences to find for a part: with its clause breaks, and without them, as a text may omit
 * them.
 */
function sequencesOf(
  folder: TextFolder,
  text: string,
  places: readonly PartPlace[],
): readonly Sequence<PhrasePart>[] {
  const { units, starts, length } = folder.fold(text);
  const folded = { units: units.slice(0, length), starts: starts.slice(0, length) };
  const whole = without(sentenceBreak, folded);
  const withoutClauses = without(clauseBreak, whole);
  if (withoutClauses.units.length === 0) {
    throw new RangeError(`The phrase part "${text}" has no letter or digit.`);
  }
  return withoutClauses === whole
    ? [sequenceOf(whole, text, places)]
    : [sequenceOf(whole, text, places), sequenceOf(withoutClauses, text, places)];
}

function sequenceOf(
  { units, starts }: ComparedUnits,
  text: string,
  places: readonly PartPlace[],
): Sequence<PhrasePart> {
  const output = {
    text,
    places,
    starts,
    boundStart: latin(units[0]),
    boundEnd: latin(units.at(-1)),
  };
  return { units, output };
}

/** @returns The part with those before it; `null` where these are not found, or it is known. */
function advance(
  progress: Progress,
  { phraseIndex, partIndex, isLast, gap }: PartPlace,
  { word, start, end }: Omit<FoundPart, "before">,
  sentenceStart: number,
): FoundPart | null {
  if (partIndex === 0 && isLast) return { word, start, end, before: null };
  const known = progress.get(phraseIndex) ?? [];
  // Of words that end at the same position the longest comes first.
  if (known[partIndex]?.end === end) return null;
  const before = partIndex === 0 ? null : known[partIndex - 1];
  if (before === undefined) return null;
  if (before !== null && !follows(before, start, gap, sentenceStart)) return null;
  const found = { word, start, end, before };
  known[partIndex] = found;
  progress.set(phraseIndex, known);
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
