import { clauseBreak, fold, sentenceBreak } from "./fold";
import type { FoldedText } from "./fold";
import { PhraseAutomaton } from "./phrase-automaton";

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
  readonly units: Uint16Array;
  /** For each unit, 1 where a word of the phrase starts. */
  readonly starts: Uint8Array;
  readonly wordCount: number;
  readonly boundStart: boolean;
  readonly boundEnd: boolean;
}

interface Progress {
  partIndex: number;
  start: number;
  end: number;
}

const latin = (unit: number | undefined): boolean =>
  unit !== undefined && ((unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x24f));

const isBreak = (unit: number): boolean => unit === sentenceBreak || unit === clauseBreak;

/** A part without the breaks that a text may leave out. */
function comparedPart(
  folded: FoldedText,
  places: readonly PartPlace[],
  isKept: (unit: number) => boolean,
): PhrasePart {
  const units = new Uint16Array(folded.length);
  const starts = new Uint8Array(folded.length);
  let length = 0;
  let wordCount = 0;
  for (let index = 0; index < folded.length; index += 1) {
    const unit = folded.units[index] ?? 0;
    if (!isKept(unit)) continue;
    const start = folded.starts[index] ?? 0;
    units[length] = unit;
    starts[length] = start;
    length += 1;
    wordCount += start;
  }
  return {
    places,
    units: units.subarray(0, length),
    starts,
    wordCount,
    boundStart: latin(units[0]),
    boundEnd: latin(units[length - 1]),
  };
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

/** Finds all of many phrases in one pass over a text. Immutable once built. */
export class PhraseMatcher<Value> {
  private readonly automaton = new PhraseAutomaton<PhrasePart>();

  /**
   * @param phrases Any number of phrases; the same phrase may stand for several values.
   * @throws RangeError where a phrase, or a part of it beside `…`, has no letter or digit.
   */
  constructor(private readonly phrases: readonly Phrase<Value>[]) {
    for (const [text, places] of partsOf(phrases)) this.addPart(text, places);
    this.automaton.finish();
  }

  /**
   * @param folded The text, folded.
   * @returns All matches in the order in which they end, overlapping ones included.
   */
  find(folded: FoldedText): readonly PhraseMatch<Value>[] {
    const matches: PhraseMatch<Value>[] = [];
    const progress = new Map<number, Progress>();
    let sentenceNumber = 0;
    let sentenceStart = 0;
    let state = 0;
    const { units, length } = folded;
    for (let index = 0; index < length; index += 1) {
      const unit = units[index] ?? 0;
      if (unit === sentenceBreak) {
        sentenceNumber += 1;
        sentenceStart = index + 1;
      }
      state = this.automaton.next(state, unit);
      const parts = this.automaton.outputs(state);
      if (parts === undefined) continue;
      for (const part of parts) {
        const start = index + 1 - part.units.length;
        if (!fits(folded, part, start, index + 1)) continue;
        for (const place of part.places) {
          const match = this.advance(progress, place, start, index + 1, sentenceStart);
          if (match !== null)
            matches.push(this.matchAt(folded, place.phraseIndex, match, sentenceNumber));
        }
      }
    }
    return matches;
  }

  private addPart(text: string, places: readonly PartPlace[]): void {
    const folded = fold(text);
    const whole = comparedPart(folded, places, (unit) => unit !== sentenceBreak);
    const withoutClauses = comparedPart(folded, places, (unit) => !isBreak(unit));
    if (withoutClauses.units.length === 0) {
      throw new RangeError(`The phrase part "${text}" has no letter or digit.`);
    }
    this.automaton.add(whole.units, whole);
    if (withoutClauses.units.length < whole.units.length) {
      this.automaton.add(withoutClauses.units, withoutClauses);
    }
  }

  private advance(
    progress: Map<number, Progress>,
    part: PartPlace,
    start: number,
    end: number,
    sentenceStart: number,
  ): Progress | null {
    if (part.partIndex === 0) {
      const begun = { partIndex: 0, start, end };
      if (part.isLast) return begun;
      progress.set(part.phraseIndex, begun);
      return null;
    }
    const before = progress.get(part.phraseIndex);
    if (before?.partIndex !== part.partIndex - 1) return null;
    if (before.end > start || start - before.end > gapLimit || before.start < sentenceStart)
      return null;
    const advanced = { partIndex: part.partIndex, start: before.start, end };
    if (part.isLast) {
      progress.delete(part.phraseIndex);
      return advanced;
    }
    progress.set(part.phraseIndex, advanced);
    return null;
  }

  private matchAt(
    folded: FoldedText,
    phraseIndex: number,
    { start, end }: Progress,
    sentence: number,
  ): PhraseMatch<Value> {
    const phrase = this.phrases[phraseIndex];
    if (phrase === undefined) throw new RangeError("A part of a phrase that was never added.");
    const sourceStart = folded.origins[start] ?? 0;
    const lastOrigin = folded.origins[end - 1] ?? sourceStart;
    const lastLetter = lastOrigin + ((folded.source.codePointAt(lastOrigin) ?? 0) > 0xffff ? 2 : 1);
    // `Inc.` is shown with its dot, though the dot is no letter to compare.
    const hasDot = phrase.phrase.endsWith(".") && /[.．]/u.test(folded.source.charAt(lastLetter));
    const sourceEnd = hasDot ? lastLetter + 1 : lastLetter;
    const text = folded.source.slice(sourceStart, sourceEnd);
    return { ...phrase, start: sourceStart, end: sourceEnd, text, sentence };
  }
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
  return oddSpaces === 0 || oddSpaces >= inner - part.wordCount;
}
