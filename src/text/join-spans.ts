import type { Span } from "./sentences";

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
