import type { RequestTopic } from "../rule-set/rule-set";
import { anyWordOf } from "../text/context-words";
import { outside } from "../text/span";
import type { Span } from "../text/span";
import { isDataTopic } from "./asks-for-data";
import { fieldLength, isField, isOnNextLine, lineNumber, lineReach } from "./field-lines";
import type { Field } from "./field-lines";
import { matchesOf } from "./scanned-text";
import type { MatchOf, ScannedText } from "./scanned-text";

/** A request or a threat in a text. */
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
/** The most denials and data words of one sentence that are looked at. */
const maxInSentence = 64;

/** The most fields of one list, and lists of one text, that are read. */
const maxFields = 12;
const maxLists = 8;
/** `Card number: 3700`, `card ending in 1005`: the value is given, not asked for. */
const valuesAfter = [
  /^ ?[:：=＝\t]\s*(?!https?:)[^\s_＿([（［【-]/u,
  new RegExp(
    `^(?:[\\s:：(（)）•●*＊xX×·.…‥#-]|${anyWordOf("before-last-digits")}){0,40}\\d{4}`,
    "u",
  ),
] as const;
const valueReach = 64;

type Matched = MatchOf<"request" | "denial" | "fields">;

const isOfCard = ({ value }: MatchOf<"data-word">): boolean => value.topic !== "personal-data";

/** The requests and denials of a text, each within one sentence. */
export class AskingText {
  private readonly denials: ReadonlyMap<number, readonly MatchOf<"denial">[]>;
  /** Words that were reported with the request for them. */
  private readonly given = new Set<MatchOf<"data-word">>();
  private readonly dataWords: ReadonlyMap<number, readonly MatchOf<"data-word">[]>;

  constructor(private readonly text: ScannedText) {
    const denials = outside(matchesOf(text, "denial"), matchesOf(text, "no-denial"));
    this.denials = this.bySentence(denials);
    this.dataWords = this.bySentence(matchesOf(text, "data-word"));
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
    yield* this.blankFields();
  }

  /** What the text names of a card or its secrets without a value after it, asked for or not. */
  *named(): Generator<Asked> {
    const mentioned = outside(matchesOf(this.text, "data-word"), matchesOf(this.text, "mention"));
    for (const word of mentioned) {
      const sentence = this.undeniedSentenceOf(word);
      if (sentence === null || !isOfCard(word) || this.hasValue(word)) continue;
      yield this.askedBy(word.value.topic, sentence, word);
    }
  }

  /** The matches of each sentence, by its start. */
  private bySentence<Match extends Span>(
    matches: readonly Match[],
  ): ReadonlyMap<number, readonly Match[]> {
    const found = new Map<number, Match[]>();
    for (const match of matches) {
      const sentence = this.sentenceOf(match);
      if (sentence === null) continue;
      const inSentence = found.get(sentence.start);
      if (inSentence === undefined) found.set(sentence.start, [match]);
      else if (inSentence.length < maxInSentence) inSentence.push(match);
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
      this.given.add(word);
      yield this.askedBy(word.value.topic, { start: asking.start, end: line.end }, match, word);
    }
  }

  /** What a list of short lines after a sentence names, as fields to fill in. */
  private *fieldsAfter(sentence: Span, match: Matched): Generator<Asked> {
    const { source } = this.text;
    let { end } = sentence;
    for (let count = 0; count < maxFields && end < source.length; count += 1) {
      const line = this.text.sentences.at(end);
      if (source.slice(line.start, line.end).trim().length > fieldLength) return;
      yield* this.dataIn(line, sentence, match);
      end = line.end;
    }
  }

  /** Consecutive lines that name data and hold no value: a form to fill in. */
  private *blankFields(): Generator<Asked> {
    let fields: Field[] = [];
    const { source } = this.text;
    for (const [start, words] of this.dataWords) {
      const field = { line: this.text.sentences.at(start), words };
      const last = fields.at(-1);
      const isNext = last !== undefined && isOnNextLine(source, last, start);
      if (isNext && isField(source, field)) fields.push(field);
      else {
        yield* this.fieldsIn(fields);
        fields = isField(source, field) ? [field] : [];
      }
    }
    yield* this.fieldsIn(fields);
  }

  /** One field alone may be a heading; a list without a card or a secret is an ordinary form. */
  private *fieldsIn(fields: readonly Field[]): Generator<Asked> {
    const [first] = fields;
    const last = fields.at(-1);
    if (first === undefined || last === undefined || first === last) return;
    const all = fields.flatMap(({ words }) => words);
    if (!all.some(isOfCard) || all.some((word) => this.given.has(word))) return;
    if (this.isDeniedAround(first.line.start, last.line.end)) return;
    const list = { start: first.line.start, end: last.line.end };
    for (const word of all) yield this.askedBy(word.value.topic, list, word);
  }

  /** "We never ask for these" stands right above or below. */
  private isDeniedAround(start: number, end: number): boolean {
    const { source } = this.text;
    const from = Math.max(0, start - lineReach);
    const before = source.slice(from, start).trimEnd().replace(lineNumber, "").trimEnd();
    const after = source.slice(end, end + lineReach);
    const around = [from + before.length - 1, end + after.length - after.trimStart().length];
    return around.some((place) => this.denials.has(this.text.sentences.at(place).start));
  }

  private hasValue({ end }: Span): boolean {
    const after = this.text.source.slice(end, end + valueReach);
    return valuesAfter.some((value) => value.test(after));
  }

  private undeniedSentenceOf(match: Span): Span | null {
    const sentence = this.sentenceOf(match);
    return sentence === null || this.isDenied(match, sentence) ? null : sentence;
  }

  /** Whether "we never ask …" stands close by in the same sentence, on the side that it negates. */
  private isDenied(span: Span, sentence: Span): boolean {
    const denials = this.denials.get(sentence.start) ?? [];
    return denials.some(({ value, start, end }) => {
      const overlaps = start < span.end && end > span.start;
      const gap = value.negates === "before" ? start - span.end : span.start - end;
      return overlaps || (gap >= 0 && gap <= denialReach[value.negates]);
    });
  }

  /** `null` where a match reaches across the end of one. */
  private sentenceOf({ start, end }: Span): Span | null {
    const sentence = this.text.sentences.at(start);
    return end <= sentence.end ? sentence : null;
  }
}
