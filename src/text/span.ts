import { firstIndex } from "./first-index";

/** A range of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Spans in order, those that overlap or touch made one. */
export function joinSpans(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last === undefined || start > last.end) apart.push({ start, end });
    else if (end > last.end) apart[apart.length - 1] = { start: last.start, end };
  }
  return apart;
}

/** The index of the first span that ends after a place; the spans are in the order in which they end. */
const firstEndingAfter = (spans: readonly Span[], place: number): number =>
  firstIndex(spans.length, (index) => (spans[index]?.end ?? 0) > place);

/**
 * Whether one of some matches stands within a span.
 *
 * @param matches In the order in which they end.
 */
export function someWithin(matches: readonly Span[], { start, end }: Span): boolean {
  // Only what crosses the span's start is passed over on the way back.
  for (let index = firstEndingAfter(matches, end) - 1; index >= 0; index -= 1) {
    const match = matches[index];
    if (match === undefined || match.end <= start) return false;
    if (match.start >= start) return true;
  }
  return false;
}

/** @param joined Spans in order and apart: `joinSpans`. */
export function overlapsSome({ start, end }: Span, joined: readonly Span[]): boolean {
  const span = joined[firstEndingAfter(joined, start)];
  return span !== undefined && span.start < end;
}

/**
 * Leaves out the matches that overlap one of the spans.
 *
 * @param matches In any order, which is kept.
 */
export function outside<Match extends Span>(
  matches: readonly Match[],
  spans: readonly Span[],
): readonly Match[] {
  const joined = joinSpans(spans);
  return matches.filter((match) => !overlapsSome(match, joined));
}
