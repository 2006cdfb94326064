import { foldCharacter, ignored, sentence, separator } from "./fold-character";

/** The unit that marks the end of a sentence in folded text. */
export const sentenceBreak = 0x0a;
/** The unit that marks the end of a clause in folded text. */
export const clauseBreak = 0x2c;

/**
 * Text without its disguise: only letters, digits and breaks remain, each with the position in the
 * source that it came from.
 */
export interface FoldedText {
  readonly source: string;
  /** UTF-16 code units; as in the other arrays, `length` of them are in use. */
  readonly units: Uint16Array;
  /** For each unit, its index in `source`. */
  readonly origins: Uint32Array;
  /** For each unit, 1 where a separator or break precedes it in the source. */
  readonly starts: Uint8Array;
  readonly length: number;
}

const severalUnits = 0xffff;
/** What it folds to depends on its context, or is not known yet. */
const toBeSeen = 0xfffe;
const gapBase = 0xfff0;

/** For each UTF-16 code unit, what it folds to; filled lazily. */
const foldTable = new Uint16Array(0x10000).fill(toBeSeen);
const longFolds = new Map<number, string>();
const voicedMarks = new Set([0x3099, 0x309a, 0xff9e, 0xff9f]);
const lineFeed = 0x0a;
const fullStop = 0x2e;
/** 一, which between katakana may stand for a long-vowel mark. */
const kanjiOne = 0x4e00;

/** The same as `foldTable`, for the first characters met beyond U+FFFF. */
const supplementaryFolds = new Map<number, number>();
const maxSupplementaryFolds = 10_000;

function foldAnew(codePoint: number): number {
  const folded = foldCharacter(String.fromCodePoint(codePoint));
  if (typeof folded === "number") return gapBase + folded;
  if (folded.length === 1) return folded.charCodeAt(0);
  longFolds.set(codePoint, folded);
  return severalUnits;
}

function foldCodePoint(codePoint: number): number {
  const known = foldTable[codePoint] ?? supplementaryFolds.get(codePoint) ?? toBeSeen;
  if (known !== toBeSeen) return known;
  const folded = foldAnew(codePoint);
  if (codePoint > 0xffff && supplementaryFolds.size < maxSupplementaryFolds) {
    supplementaryFolds.set(codePoint, folded);
  }
  return folded;
}

/**
 * A full stop ends a sentence if white space or the end of the text follows; else it is part of a
 * word.
 */
function foldFullStop(source: string, index: number): number {
  const next = source.charCodeAt(index + 1);
  const ends =
    Number.isNaN(next) || next === 0x20 || next === 0x0a || next === 0x0d || next > 0x2e80;
  return gapBase + (ends ? sentence : separator);
}

const isKatakana = (unit: number | undefined): boolean =>
  unit !== undefined && unit >= 0x30a1 && unit <= 0x30fa;
const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xe000;
/** Regional indicator symbols (🇦 to 🇿): two of them make a flag. */
const isRegional = (codePoint: number | undefined): boolean =>
  codePoint !== undefined && codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
const isIdeograph = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;

/** A blank line ends a sentence; a single line break only wraps it. */
function isBlankLine(source: string, index: number): boolean {
  let next = index + 1;
  let code = source.charCodeAt(next);
  while (code === 0x20 || code === 0x0d || code === 0x09 || code === 0x3000) {
    next += 1;
    code = source.charCodeAt(next);
  }
  return code === 0x0a;
}

const separatorFold = gapBase + separator;
/** Buffers for longer texts, which are rare, are not kept for the next text. */
const maxKeptLength = 1_000_000;

/**
 * Folds one text after another in the same buffers: a result is valid until the next call. See
 * `fold` for how it folds.
 */
export class TextFolder {
  private source = "";
  private units = new Uint16Array(0);
  private origins = new Uint32Array(0);
  private starts = new Uint8Array(0);
  private length = 0;
  private gapBefore = 1;

  /** @param source Any string, lone surrogates included. */
  fold(source: string): FoldedText {
    this.source = source;
    this.length = 0;
    this.gapBefore = 1;
    this.reserve(source.length + 8);
    for (let index = 0; index < source.length; index += 1) {
      index = this.foldPlain(index);
      if (index < source.length) index += this.foldInContext(index);
    }
    const { units, origins, starts, length } = this;
    if (length > maxKeptLength) this.reserve(0);
    return { source, units, origins, starts, length };
  }

  /**
   * The fast path for most of a text: letters that fold to one unit, and separators.
   *
   * @returns The index of the first other character, or the end.
   */
  private foldPlain(from: number): number {
    const { source, units, origins, starts } = this;
    const end = Math.min(source.length, from + units.length - this.length);
    let { length, gapBefore } = this;
    let index = from;
    for (; index < end; index += 1) {
      const folded = foldTable[source.charCodeAt(index)] ?? toBeSeen;
      if (folded < gapBase) {
        units[length] = folded;
        origins[length] = index;
        starts[length] = gapBefore;
        length += 1;
        gapBefore = 0;
      } else if (folded === separatorFold) gapBefore = 1;
      else break;
    }
    this.length = length;
    this.gapBefore = gapBefore;
    return index;
  }

  private letter(unit: number, origin: number): void {
    const { length } = this;
    if (length === this.units.length) this.grow();
    this.units[length] = unit;
    this.origins[length] = origin;
    this.starts[length] = this.gapBefore;
    this.length = length + 1;
    this.gapBefore = 0;
  }

  /** @param folded An entry of `foldTable`. */
  private add(folded: number, codePoint: number, origin: number): void {
    if (folded < gapBase) {
      this.letter(folded, origin);
    } else if (folded !== severalUnits) {
      this.gap(folded - gapBase, origin);
    } else {
      const letters = longFolds.get(codePoint) ?? "";
      for (let part = 0; part < letters.length; part += 1) {
        this.letter(letters.charCodeAt(part), origin);
      }
    }
  }

  private gap(kind: number, origin: number): void {
    if (kind === ignored) return;
    if (kind === separator) {
      this.gapBefore = 1;
      return;
    }
    const unit = kind === sentence ? sentenceBreak : clauseBreak;
    const last = this.length === 0 ? sentenceBreak : this.units[this.length - 1];
    if (last === sentenceBreak || last === unit) return;
    if (last === clauseBreak) this.length -= 1;
    this.letter(unit, origin);
    this.gapBefore = 1;
  }

  /** @returns How many code units beyond the first were read. */
  private foldInContext(index: number): number {
    const { source } = this;
    const unit = source.charCodeAt(index);
    const known = foldTable[unit] ?? toBeSeen;
    if (known !== toBeSeen) {
      this.add(known, unit, index);
    } else if (unit === fullStop) {
      this.add(foldFullStop(source, index), unit, index);
    } else if (unit === kanjiOne) {
      const isMark = this.isLongVowel(source.charCodeAt(index + 1));
      this.add(isMark ? gapBase + ignored : kanjiOne, unit, index);
    } else if (unit === lineFeed) {
      this.add(gapBase + (isBlankLine(source, index) ? sentence : separator), unit, index);
    } else if (voicedMarks.has(unit)) {
      this.voice(unit, index);
    } else {
      const codePoint = source.codePointAt(index) ?? unit;
      const folded = foldCodePoint(codePoint);
      const isFlag = isRegional(codePoint) && this.isRegionalBeside(index);
      if (isFlag && !isRegional(source.codePointAt(index - 2))) this.gapBefore = 1;
      this.add(folded, codePoint, index);
      if (isFlag && !isRegional(source.codePointAt(index + 2))) this.gapBefore = 1;
      if (codePoint > 0xffff) return 1;
      if (!isSurrogate(unit)) foldTable[unit] = folded;
    }
    return 0;
  }

  /** Consecutive regional indicators are flags or a word; a single one is a letter. */
  private isRegionalBeside(index: number): boolean {
    return (
      isRegional(this.source.codePointAt(index - 2)) ||
      isRegional(this.source.codePointAt(index + 2))
    );
  }

  /** Whether the kanji 一 here stands for a long-vowel mark: in カ一ド, not in サービス一時停止. */
  private isLongVowel(next: number): boolean {
    if (this.length === 0 || !isKatakana(this.units[this.length - 1])) return false;
    return Number.isNaN(next) || !isIdeograph(foldCodePoint(next));
  }

  /** Joins a combining (semi-)voiced sound mark to the kana before it. */
  private voice(mark: number, origin: number): void {
    if (this.length === 0) return;
    const last = this.units[this.length - 1] ?? 0;
    const combiningMark = mark === 0x3099 || mark === 0xff9e ? "\u3099" : "\u309a";
    const voiced = (String.fromCharCode(last) + combiningMark).normalize("NFC");
    if (voiced.length !== 1) return;
    this.length -= 1;
    const folded = foldCodePoint(voiced.charCodeAt(0));
    if (folded < gapBase) this.letter(folded, origin - 1);
  }

  private reserve(size: number): void {
    if (size > 0 && size <= this.units.length) return;
    this.units = new Uint16Array(size);
    this.origins = new Uint32Array(size);
    this.starts = new Uint8Array(size);
  }

  /** Doubles the buffers: compatibility characters such as `㍿` fold to several letters. */
  private grow(): void {
    const { units, origins, starts } = this;
    this.reserve(units.length * 2);
    this.units.set(units);
    this.origins.set(origins);
    this.starts.set(starts);
  }
}

/**
 * Folds text so that disguised writing compares equal to plain writing: see `foldCharacter`. Spaces
 * between letters are dropped, so `A M E R I C A N` and `AMERICAN` fold alike; word starts are kept
 * in `starts`. Linear in the length of the source.
 *
 * @param source Any string, lone surrogates included.
 */
export function fold(source: string): FoldedText {
  return new TextFolder().fold(source);
}

const isHiragana = (unit: number): boolean => unit >= 0x3041 && unit <= 0x3096;
/** The offset from a hiragana to the katakana of the same sound. */
const toKatakana = 0x60;

/** The same text with katakana in place of hiragana: `あめリカん` as `アメリカン`. */
export function inKatakana(folded: FoldedText): FoldedText {
  const units = folded.units
    .subarray(0, folded.length)
    .map((unit) => (isHiragana(unit) ? unit + toKatakana : unit));
  return { ...folded, units };
}

const letterFolder = new TextFolder();

const foldsToItself = /^[a-z\d]*$/;

/**
 * The folded letters as a string, breaks and separators left out.
 *
 * @param source Any string.
 */
export function foldToLetters(source: string): string {
  if (foldsToItself.test(source)) return source;
  const folded = letterFolder.fold(source);
  let letters = "";
  for (let index = 0; index < folded.length; index += 1) {
    const unit = folded.units[index] ?? 0;
    if (unit !== sentenceBreak && unit !== clauseBreak) letters += String.fromCharCode(unit);
  }
  return letters;
}
