import type { RequestTopic } from "../rule-set/rule-set";
import { Sentences } from "../text/sentences";
import type { Span } from "../text/sentences";
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
const mostDenials = 64;

/** A list of fields to fill in has so many, each no longer than this; and a mail so many lists. */
const mostFields = 12;
const fieldLength = 40;
const mostLists = 8;

type Matched = MatchOf<"request" | "denial" | "fields">;

/** Whether "we never ask …" stands close by in the same sentence, on the side that it negates. */
function isDenied(request: Span, denials: readonly MatchOf<"denial">[]): boolean {
  return denials.some(({ value, start, end }) => {
    const overlaps = start < request.end && end > request.start;
    const gap = value.negates === "before" ? start - request.end : request.start - end;
    return overlaps || (gap >= 0 && gap <= denialReach[value.negates]);
  });
}

/** The requests and denials of a text, each within one sentence. */
class AskingText {
  private readonly sentences: Sentences;
  private readonly denials = new Map<number, MatchOf<"denial">[]>();

  constructor(private readonly text: ScannedText) {
    this.sentences = new Sentences(text.source);
    for (const denial of outside(matchesOf(text, "denial"), matchesOf(text, "no-denial"))) {
      const sentence = this.sentenceOf(denial);
      if (sentence === null) continue;
      const inSentence = this.denials.get(sentence.start);
      if (inSentence === undefined) this.denials.set(sentence.start, [denial]);
      else if (inSentence.length < mostDenials) inSentence.push(denial);
    }
  }

  *asked(): Generator<Asked> {
    for (const match of matchesOf(this.text, "request")) {
      const sentence = this.undeniedSentenceOf(match);
      if (sentence !== null) yield this.askedBy(match.value.topic, sentence, match);
    }
    for (const match of matchesOf(this.text, "fields").slice(0, mostLists)) {
      const sentence = this.undeniedSentenceOf(match);
      if (sentence !== null) yield* this.fieldsAfter(sentence, match);
    }
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

  /** What a list of short lines after a sentence names, as fields to fill in. */
  private *fieldsAfter(sentence: Span, match: MatchOf<"fields">): Generator<Asked> {
    const { source } = this.text;
    let end = sentence.end;
    for (let count = 0; count < mostFields && end < source.length; count += 1) {
      const line = this.sentences.at(end);
      if (source.slice(line.start, line.end).trim().length > fieldLength) break;
      end = line.end;
    }
    for (const word of matchesOf(this.text, "data-word")) {
      if (word.start < sentence.end || word.end > end) continue;
      const list = { start: sentence.start, end: this.sentences.at(word.start).end };
      yield this.askedBy(word.value.topic, list, match, word);
    }
  }

  private undeniedSentenceOf(match: Matched): Span | null {
    const sentence = this.sentenceOf(match);
    if (sentence === null) return null;
    return isDenied(match, this.denials.get(sentence.start) ?? []) ? null : sentence;
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
