import { clauseBreak, sentenceBreak, TextFolder } from "./fold";
import type { FoldedText } from "./fold";
import { PhraseAutomaton } from "./phrase-automaton";
import type { Sequence } from "./phrase-automaton";

/**
 * A phrase to look for. `…` stands for anything of up to `gapLimit` letters within one sentence:
 * `confirm … account`. Spaces, dots and disguise do not matter; a comma matters only in that a
 * text without it matches too.
 */
export interface Phrase<Value> {
  readonly phrase: string;
  readonly value: Value;
}

export interface PhraseMatch<Value> {
  readonly value: Value;
  /** The phrase as the rule writes it. */
  readonly phrase: string;
  /** Where it starts in the source, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends in the source, exclusive. */
  readonly end: number;
  /** The text as it stands in the source. */
  readonly text: string;
  /** How many sentence breaks stand before it: matches of one sentence share the number. */
  readonly sentence: number;
}

/** How many folded letters may stand where a phrase has `…`. */
export const gapLimit = 48;

/** Which part of which phrase a text is. */
interface PartPlace {
  readonly phraseIndex: number;
  readonly partIndex: number;
  readonly isLast: boolean;
}

/** A part of one phrase or several, as it is compared. */
interface PhrasePart {
  readonly places: readonly PartPlace[];
  /** For each unit, 1 where a word of the phrase starts. */
  readonly starts: Uint8Array;
  readonly boundStart: boolean;
  readonly boundEnd: boolean;
}

/** Where a phrase stands in folded text, by indices of its units. */
export interface FoldedSpan {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** How many sentence breaks stand before it. */
  readonly sentence: number;
}

/** Told each phrase that stands in a text, by its index among the phrases, in the order of ends. */
export type ReportPhrase = (phraseIndex: number, span: FoldedSpan) => void;

/** What a phrase with `…` has of its parts so far. */
interface Progress {
  readonly partIndex: number;
  readonly start: number;
  readonly end: number;
}

const latin = (unit: number | undefined): boolean =>
  unit !== undefined && ((unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x24f));

/** Units of a folded phrase, and for each 1 where a word starts. */
interface ComparedUnits {
  readonly units: Uint16Array;
  readonly starts: Uint8Array;
}

/** What is left without one unit, a break that a text may leave out. Most phrases have none. */
function without(unit: number, compared: ComparedUnits): ComparedUnits {
  const { units, starts } = compared;
  if (!units.includes(unit)) return compared;
  const isKept = (_: number, index: number): boolean => units[index] !== unit;
  return { units: units.filter(isKept), starts: starts.filter(isKept) };
}

/** The distinct texts between `…`, each with where it stands. */
function partsOf(
  phrases: readonly { readonly phrase: string }[],
): ReadonlyMap<string, readonly PartPlace[]> {
  const parts = new Map<string, PartPlace[]>();
  phrases.forEach(({ phrase }, phraseIndex) => {
    const texts = phrase.split("…");
    texts.forEach((text, partIndex) => {
      const place = { phraseIndex, partIndex, isLast: partIndex === texts.length - 1 };
      const places = parts.get(text);
      if (places === undefined) parts.set(text, [place]);
      else places.push(place);
    });
  });
  return parts;
}

/** A match that takes its text out of the source when it is asked for. */
class FoundPhrase<Value> implements PhraseMatch<Value> {
  constructor(
    readonly value: Value,
    readonly phrase: string,
    private readonly source: string,
    readonly start: number,
    readonly end: number,
    readonly sentence: number,
  ) {}

  get text(): string {
    return this.source.slice(this.start, this.end);
  }
}

/** @param phrase As the rule writes it. */
export function matchAt<Value>(
  { source, origins }: FoldedText,
  { start, end, sentence }: FoldedSpan,
  phrase: string,
  value: Value,
): PhraseMatch<Value> {
  const sourceStart = origins[start] ?? 0;
  const sourceEnd =
    end === start ? sourceStart : endInSource(source, origins[end - 1] ?? 0, phrase);
  return new FoundPhrase(value, phrase, source, sourceStart, sourceEnd, sentence);
}

function endInSource(source: string, lastLetter: number, phrase: string): number {
  const end = lastLetter + ((source.codePointAt(lastLetter) ?? 0) > 0xffff ? 2 : 1);
  // `Inc.` is shown with its dot, though the dot is no letter to compare.
  return phrase.endsWith(".") && /[.．]/u.test(source.charAt(end)) ? end + 1 : end;
}

/** Counts sentences up to places that come in order. */
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

/** Finds all of many phrases in one pass over a text. What it finds does not change once it is built. */
export class PhraseMatcher<Value> {
  private readonly automaton: PhraseAutomaton<PhrasePart>;

  /**
   * @param phrases Any number of phrases; the same phrase may stand for several values.
   * @throws RangeError where a phrase, or a part of it beside `…`, has no letter or digit.
   */
  constructor(private readonly phrases: readonly Phrase<Value>[]) {
    const folder = new TextFolder();
    this.automaton = new PhraseAutomaton(
      Array.from(partsOf(phrases), ([text, places]) => sequencesOf(folder, text, places)).flat(),
    );
  }

  /**
   * @param folded The text, folded.
   * @returns All matches in the order in which they end, overlapping ones included.
   */
  find(folded: FoldedText): readonly PhraseMatch<Value>[] {
    const matches: PhraseMatch<Value>[] = [];
    this.scan(folded, (phraseIndex, span) => {
      const found = this.phrases[phraseIndex];
      if (found !== undefined) matches.push(matchAt(folded, span, found.phrase, found.value));
    });
    return matches;
  }

  /** @param folded The text, folded. */
  scan(folded: FoldedText, report: ReportPhrase): void {
    const progress = new Map<number, Progress>();
    const sentences = new SentenceCounter(folded.units);
    this.automaton.scan(folded.units, folded.length, (end, parts) => {
      sentences.advanceTo(end);
      for (const part of parts) {
        const start = end - part.starts.length;
        if (!fits(folded, part, start, end)) continue;
        for (const place of part.places) {
          const from = advance(progress, place, start, end, sentences.start);
          if (from !== null) {
            report(place.phraseIndex, { start: from, end, sentence: sentences.count });
          }
        }
      }
    });
  }
}

/** A part as it is compared; with clause breaks in it also without them, for a text may leave them out. */
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
    ? [sequenceOf(whole, places)]
    : [sequenceOf(whole, places), sequenceOf(withoutClauses, places)];
}

function sequenceOf(
  { units, starts }: ComparedUnits,
  places: readonly PartPlace[],
): Sequence<PhrasePart> {
  const output = {
    places,
    starts,
    boundStart: latin(units[0]),
    boundEnd: latin(units.at(-1)),
  };
  return { units, output };
}

/** @returns Where the phrase starts, if the part completes it; else `null`. */
function advance(
  progress: Map<number, Progress>,
  { phraseIndex, partIndex, isLast }: PartPlace,
  start: number,
  end: number,
  sentenceStart: number,
): number | null {
  if (partIndex === 0) {
    if (isLast) return start;
    progress.set(phraseIndex, { partIndex, start, end });
    return null;
  }
  const before = progress.get(phraseIndex);
  if (before?.partIndex !== partIndex - 1) return null;
  if (before.end > start || start - before.end > gapLimit || before.start < sentenceStart) {
    return null;
  }
  if (isLast) progress.delete(phraseIndex);
  else progress.set(phraseIndex, { partIndex, start: before.start, end });
  return isLast ? before.start : null;
}

/**
 * Latin words must begin and end where words do, and inside them spaces may stand where the phrase
 * has them or between all letters (`A M E X`), but not at odd places (`a Mex`).
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
