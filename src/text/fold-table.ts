import { foldCharacter } from "./fold-character";

/** Entries from here on are no letter: this and a kind of gap (`FoldedCharacter`), or one of these. */
export const gapBase = 0xfff0;
/** Not looked up yet, or what it folds to depends on its context. */
export const notYetKnown = 0xfffe;
/** It folds to several letters: `lettersOf`. */
export const severalLetters = 0xffff;

/** For each code point, what it folds to; filled lazily. */
export const foldTable = new Uint16Array(0x110000).fill(notYetKnown);
const severalLettersOf = new Map<number, string>();

/** What a code point folds to, whatever stands beside it: an entry of `foldTable`. */
export function foldCodePoint(codePoint: number): number {
  const known = foldTable[codePoint] ?? notYetKnown;
  return known === notYetKnown ? foldAnew(codePoint) : known;
}

function foldAnew(codePoint: number): number {
  const folded = foldCharacter(String.fromCodePoint(codePoint));
  if (typeof folded === "number") return gapBase + folded;
  if (folded.length === 1) return folded.charCodeAt(0);
  severalLettersOf.set(codePoint, folded);
  return severalLetters;
}

/** The letters of a code point for which `foldCodePoint` says that there are several. */
export const lettersOf = (codePoint: number): string => severalLettersOf.get(codePoint) ?? "";
