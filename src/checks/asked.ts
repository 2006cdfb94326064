import type { RequestTopic } from "../rule-set/rule-set";
import { Sentences } from "../text/sentences";
import type { Span } from "../text/sentences";
import { isDataTopic } from "./asks-for-data";
import { matchesOf, outside } from "./scanned-text";
import type { MatchOf, ScannedText } from "./scanned-text";

/** Something that a text asks for, or threatens with. */
export interface Asked {
  readonly topic: RequestTopic;
  readonly text: ScannedText;
  /** The sentence that says so, as its reader sees it; with the fields that it asks to fill in. */
  readonly sentence: Span;
  /** The words of it that say so. */
  readonly marks: readonly Span[];
  /** The words as they stand, and as they are written plainly. */
  readonly words: readonly { readonly found: string; readonly plain: string }[];
}

/** How far a denial reaches, in characters of the message. */
const denialReach = { before: 60, after: 200 } as const;
/** More denials than these are looked at in no sentence. */
const maxDenials = 64;

/** A list of fields to fill in has so many, each no longer than this; and a mail so many lists. */
const maxFields = 12;
const fieldLength = 40;
const maxLists = 8;

type Matched = MatchOf<"request" | "denial" | "fields">;

/** Whether "we never ask …" stands close by in the same sentence, on the side that it negates. */
function isDenied(request: Span, denials: readonly MatchOf<"denial">[]): boolean {
  return denials.some(({ value, start, end }) => {
    const overlaps = start < request.end && end > request.start;
    const gap = value.negates === "before" ? start - request.end : request.start - end;
    return overlaps || (gap >= 0 && gap <= denialReach[value.negates]);
  });
}

/** A sentence that asks for data names no more than so many things, unless it is hostile. */
const maxDataWords = 64;

/** The requests and denials of a text, each within one sentence. */
class AskingText {
  private readonly sentences: Sentences;
  private readonly denials: ReadonlyMap<number, readonly MatchOf<"denial">[]>;
  private readonly dataWords: ReadonlyMap<number, readonly MatchOf<"data-word">[]>;

  constructor(private readonly text: ScannedText) {
    this.sentences = new Sentences(text.source);
    const denials = outside(matchesOf(text, "denial"), matchesOf(text, "no-denial"));
    this.denials = this.bySentence(denials, maxDenials);
    this.dataWords = this.bySentence(matchesOf(text, "data-word"), maxDataWords);
  }

  *asked(): Generator<Asked> {
    const listed = new Set<number>();
    for (const match of matchesOf(this.text, "request")) {
      const sentence = this.undeniedSentenceOf(match);
      if (sentence === null) continue;
      yield this.askedBy(match.value.topic, sentence, match);
      if (!isDataTopic(match.value.topic) || listed.has(sentence.start)) continue;
      listed.add(sentence.start);
      yield* this.dataIn(sentence, sentence, match);
    }
    for (const match of matchesOf(this.text, "fields").slice(0, maxLists)) {
      const sentence = this.undeniedSentenceOf(match);
      if (sentence !== null) yield* this.fieldsAfter(sentence, match);
    }
  }

  /** The matches of each sentence, by its start. */
  private bySentence<Match extends Span>(
    matches: readonly Match[],
    max: number,
  ): ReadonlyMap<number, readonly Match[]> {
    const found = new Map<number, Match[]>();
    for (const match of matches) {
      const sentence = this.sentenceOf(match);
      if (sentence === null) continue;
      const inSentence = found.get(sentence.start);
      if (inSentence === undefined) found.set(sentence.start, [match]);
      else if (inSentence.length < max) inSentence.push(match);
    }
    return found;
  }

  private askedBy(
    topic: RequestTopic,
    sentence: Span,
    ...matches: readonly Pick<Matched, "parts">[]
  ): Asked {
    const { source } = this.text;
    const parts = matches.flatMap((match) => match.parts);
    return {
      topic,
      text: this.text,
      sentence,
      marks: parts,
      words: parts.map(({ word, start, end }) => ({
        found: source.slice(start, end),
        plain: word,
      })),
    };
  }

  /** What else a sentence or a line names after what asks for it: "enter your card number, CVC". */
  private *dataIn(line: Span, asking: Span, match: Matched): Generator<Asked> {
    for (const word of this.dataWords.get(line.start) ?? []) {
      if (word.start < match.end || this.isDenied(word, line)) continue;
      yield this.askedBy(word.value.topic, { start: asking.start, end: line.end }, match, word);
    }
  }

  /** What a list of short lines after a sentence names, as fields to fill in. */
  private *fieldsAfter(sentence: Span, match: Matched): Generator<Asked> {
    const { source } = this.text;
    let { end } = sentence;
    for (let count = 0; count < maxFields && end < source.length; count += 1) {
      const line = this.sentences.at(end);
      if (source.slice(line.start, line.end).trim().length > fieldLength) return;
      yield* this.dataIn(line, sentence, match);
      end = line.end;
    }
  }

  private undeniedSentenceOf(match: Matched): Span | null {
    const sentence = this.sentenceOf(match);
    if (sentence === null) return null;
    return this.isDenied(match, sentence) ? null : sentence;
  }

  private isDenied(span: Span, sentence: Span): boolean {
    return isDenied(span, this.denials.get(sentence.start) ?? []);
  }

  /** `null` where a match reaches across the end of one. */
  private sentenceOf({ start, end }: Span): Span | null {
    const sentence = this.sentences.at(start);
    return end <= sentence.end ? sentence : null;
  }
}

/** What a text asks for, without what the same sentence denies. */
export function askedIn(text: ScannedText): readonly Asked[] {
  const kinds = ["request", "fields"] as const;
  if (kinds.every((kind) => matchesOf(text, kind).length === 0)) return [];
  return [...new AskingText(text).asked()];
}
