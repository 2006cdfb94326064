import { joinSpans, type Span } from "./span";

/** A part of a quotation, verbatim; `isMarked` on the words that gave the message away. */
interface QuotePart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A sentence of the message, or as much of it as can be shown, in consecutive parts. */
export type Quote = readonly QuotePart[];

/** The maximum length of a quotation, in UTF-16 code units. */
const quoteLength = 200;
/** How much of a longer sentence is quoted before its first marked words. */
const leadLength = 60;

const ellipsis = "…";
const letter = /[\p{L}\p{N}\p{M}]/u;
const hiragana = /[\u3041-\u309f]/u;

/** Whether a cut here splits no word. In Japanese a phrase begins where hiragana ends. */
function isBetweenWords(source: string, place: number): boolean {
  const before = source.charAt(place - 1);
  const after = String.fromCodePoint(source.codePointAt(place) ?? 0x20);
  if (!letter.test(before) || !letter.test(after)) return !/[\u{dc00}-\u{dfff}]/u.test(before);
  return hiragana.test(before) && !hiragana.test(after);
}

/** The first position between words going from one position towards another, or that other one. */
function cutFrom(source: string, from: number, to: number): number {
  const step = from < to ? 1 : -1;
  for (let place = from; place !== to; place += step) {
    if (isBetweenWords(source, place)) return place;
  }
  return to;
}

/** The part of the sentence to show: all of it, or the text around the first marked words. */
function shownSpan(source: string, sentence: Span, [first = sentence]: readonly Span[]): Span {
  if (sentence.end - sentence.start <= quoteLength) return sentence;
  const wanted = Math.max(sentence.start, first.start - leadLength);
  const start =
    wanted === sentence.start ? wanted : cutFrom(source, wanted, Math.max(wanted, first.start));
  const limit = start + quoteLength;
  if (limit >= sentence.end) return { start, end: sentence.end };
  return { start, end: cutFrom(source, limit, Math.min(limit, Math.max(first.end, start))) };
}

const withSingleSpaces = (text: string): string => text.replace(/\s+/gu, " ");

/**
 * Quotes a sentence with the telling words marked. A long sentence is cut between words.
 *
 * @param sentence Where it stands in the source.
 * @param marks At least one, within the sentence.
 */
export function quote(source: string, sentence: Span, marks: readonly Span[]): Quote {
  const whole = source.slice(sentence.start, sentence.end);
  const trimmed = {
    start: sentence.end - whole.trimStart().length,
    end: sentence.start + whole.trimEnd().length,
  };
  const apart = joinSpans(marks);
  const shown = shownSpan(source, trimmed, apart);
  const parts: QuotePart[] = [];
  const add = (start: number, end: number, isMarked: boolean): void => {
    if (start < end) parts.push({ text: withSingleSpaces(source.slice(start, end)), isMarked });
  };
  let place = shown.start;
  for (const { start, end } of apart) {
    if (start >= shown.end) break;
    add(place, start, false);
    add(start, Math.min(end, shown.end), true);
    place = Math.min(end, shown.end);
  }
  add(place, shown.end, false);
  if (shown.start > trimmed.start) parts.unshift({ text: ellipsis, isMarked: false });
  if (shown.end < trimmed.end) parts.push({ text: ellipsis, isMarked: false });
  return parts;
}

/** A quotation as plain text. */
export function plainQuote(parts: Quote): string {
  return parts.map(({ text }) => text).join("");
}
