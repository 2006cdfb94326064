import { sentenceBreak } from "./folded-text";
import type { FoldedText } from "./folded-text";
import { PhraseAutomaton } from "./phrase-automaton";
import { latin, sequencesFor } from "./phrase-parts";
import type { Beginning, Phrase, PhrasePart, WordLists } from "./phrase-parts";
import type { Span } from "./span";

/** Where a part of a phrase occurs in the source. */
interface PartMatch extends Span {
  /** The part, or the word from its list, as the rule writes it. */
  readonly word: string;
}

/** Where a phrase occurs in the source. */
export interface PhraseMatch<Value> extends Span {
  readonly value: Value;
  /** The phrase as the rule writes it. */
  readonly phrase: string;
  /** The text as it appears in the source. */
  readonly text: string;
  /** Its parts, in order; most phrases have one. */
  readonly parts: readonly PartMatch[];
}

/** A part of a phrase in folded text, by indices of its units, with the part before it. */
interface FoundPart {
  readonly word: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly before: FoundPart | null;
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
    this.automaton = new PhraseAutomaton(sequencesFor(phrases, wordLists));
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
