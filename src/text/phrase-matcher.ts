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

interface PhrasePart {
  readonly phraseIndex: number;
  readonly partIndex: number;
  readonly isLast: boolean;
  readonly length: number;
  /** Offsets within the part at which a word of the phrase starts. */
  readonly wordStarts: ReadonlySet<number>;
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

function unitsWithout(
  folded: FoldedText,
  dropClauses: boolean,
): { units: number[]; starts: Set<number> } {
  const units: number[] = [];
  const starts = new Set<number>();
  for (let index = 0; index < folded.length; index += 1) {
    const unit = folded.units[index] ?? 0;
    if (unit === sentenceBreak || (dropClauses && unit === clauseBreak)) continue;
    if (folded.starts[index] === 1) starts.add(units.length);
    units.push(unit);
  }
  return { units, starts };
}

/** Finds all of many phrases in one pass over a text. Immutable once built. */
export class PhraseMatcher<Value> {
  private readonly automaton = new PhraseAutomaton<PhrasePart>();

  /**
   * @param phrases Any number of phrases; the same phrase may stand for several values.
   * @throws RangeError where a phrase, or a part of it beside `…`, has no letter or digit.
   */
  constructor(private readonly phrases: readonly Phrase<Value>[]) {
    phrases.forEach(({ phrase }, phraseIndex) => {
      const parts = phrase.split("…");
      parts.forEach((part, partIndex) => {
        this.addPart(part, { phraseIndex, partIndex, isLast: partIndex === parts.length - 1 });
      });
    });
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
    for (let index = 0; index < folded.length; index += 1) {
      const unit = folded.units[index] ?? 0;
      if (unit === sentenceBreak) {
        sentenceNumber += 1;
        sentenceStart = index + 1;
      }
      state = this.automaton.next(state, unit);
      for (const part of this.automaton.outputs(state)) {
        const start = index + 1 - part.length;
        if (!fits(folded, part, start, index + 1)) continue;
        const match = this.advance(progress, part, start, index + 1, sentenceStart);
        if (match !== null)
          matches.push(this.matchAt(folded, part.phraseIndex, match, sentenceNumber));
      }
    }
    return matches;
  }

  private addPart(
    part: string,
    place: Pick<PhrasePart, "phraseIndex" | "partIndex" | "isLast">,
  ): void {
    const folded = fold(part);
    const variants = [unitsWithout(folded, false), unitsWithout(folded, true)];
    if (variants[0]?.units.length === variants[1]?.units.length) variants.pop();
    for (const { units, starts } of variants) {
      if (units.every((unit) => unit === clauseBreak)) {
        throw new RangeError(`The phrase part "${part}" has no letter or digit.`);
      }
      this.automaton.add(units, {
        ...place,
        length: units.length,
        wordStarts: starts,
        boundStart: latin(units[0]),
        boundEnd: latin(units[units.length - 1]),
      });
    }
  }

  private advance(
    progress: Map<number, Progress>,
    part: PhrasePart,
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
    if (starts[index] === 1 && !part.wordStarts.has(index - start) && latin(units[index - 1])) {
      oddSpaces += 1;
    }
  }
  return oddSpaces === 0 || oddSpaces >= inner - part.wordStarts.size;
}
