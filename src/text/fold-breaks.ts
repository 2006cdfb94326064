import { sentence, separator } from "./fold-character";
import { gapBase } from "./fold-table";

/**
 * A full stop ends a sentence if white space or the end of the text follows; else it is part of a
 * word.
 */
export function foldFullStop(source: string, index: number): number {
  const next = source.charCodeAt(index + 1);
  const ends =
    Number.isNaN(next) || next === 0x20 || next === 0x0a || next === 0x0d || next > 0x2e80;
  return gapBase + (ends ? sentence : separator);
}

/** A blank line ends a sentence; a single line break only wraps it. */
export function foldLineFeed(source: string, index: number): number {
  let next = index + 1;
  let code = source.charCodeAt(next);
  while (code === 0x20 || code === 0x0d || code === 0x09 || code === 0x3000) {
    next += 1;
    code = source.charCodeAt(next);
  }
  return gapBase + (code === 0x0a ? sentence : separator);
}
