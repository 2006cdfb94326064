import { anyWordOf } from "../text/context-words";
import type { Span } from "../text/span";
import type { MatchOf } from "./scanned-text";

/** A line of a list to fill in is no longer than this. */
export const fieldLength = 40;

/** What stands before the first word of a field: a bullet, a number, `Your`. */
const maxBeforeField = 12;

/** Remarks in brackets, and whether the field must be filled in. */
const hints = new RegExp(
  `[([（［【<＜][^)\\]）］】>＞\\n]{0,40}[)\\]）］】>＞]|${anyWordOf("field-hint")}`,
  "giu",
);
/** The number of a line, whose point ends a sentence. */
export const lineNumber = /[(（]?\d{1,2}[.)．）]$/u;
/** How far from a line its neighbours are looked for. */
export const lineReach = 64;
const isWordOrNumber = /[\p{L}\p{N}]/u;

/** A line that names data. */
export interface Field {
  readonly line: Span;
  readonly words: readonly MatchOf<"data-word">[];
}

const endOf = (words: readonly Span[], line: Span): number =>
  words.reduce((end, word) => Math.max(end, word.end), line.start);

/** Whether a line names data, as a field's label does, and holds no value. */
export function isField(source: string, { line, words }: Field): boolean {
  const first = words[0]?.start ?? line.start;
  const after = endOf(words, line);
  if (first - line.start > maxBeforeField || line.end - after > fieldLength) return false;
  return !isWordOrNumber.test(source.slice(after, line.end).replace(hints, ""));
}

/** Whether a line ends, and nothing but the number of the next one stands between it and `start`. */
export function isOnNextLine(source: string, { line, words }: Field, start: number): boolean {
  if (start - line.end > lineReach) return false;
  if (!source.slice(endOf(words, line), start).includes("\n")) return false;
  return source.slice(line.end, start).trim().replace(lineNumber, "") === "";
}
