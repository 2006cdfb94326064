import { foldFullStop, foldLineFeed } from "./fold-breaks";
import { ignored, sentence, separator } from "./fold-character";
import {
  foldCodePoint,
  foldTable,
  gapBase,
  lettersOf,
  notYetKnown,
  severalLetters,
} from "./fold-table";
import { clauseBreak, type FoldedText, sentenceBreak } from "./folded-text";

const voicedMarks = new Set([0x3099, 0x309a, 0xff9e, 0xff9f]);
const lineFeed = 0x0a;
const fullStop = 0x2e;
/** 一, which between katakana may stand for a long-vowel mark. */
const kanjiOne = 0x4e00;

const isKatakana = (unit: number | undefined): boolean =>
  unit !== undefined && unit >= 0x30a1 && unit <= 0x30fa;
/** Half of a pair, which has lost the other half. */
const isSurrogate = (codePoint: number): boolean => codePoint >= 0xd800 && codePoint < 0xe000;
/** Regional indicator symbols (🇦 to 🇿): two of them make a flag. */
const isRegional = (codePoint: number | undefined): boolean =>
  codePoint !== undefined && codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
const isIdeograph = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;

/** Buffers for longer texts, which are rare, are not kept for the next text. */
const maxKeptLength = 1_000_000;

/**
 * Folds text so that disguised writing compares equal to plain writing: see `foldCharacter`. Spaces
 * between letters are dropped, so `A M E R I C A N` and `AMERICAN` fold alike; word starts are kept
 * in `starts`. Linear in the length of the source.
 *
 * One text after another is folded in the same buffers: a result is valid until the next call.
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
      const folded = foldTable[source.charCodeAt(index)] ?? notYetKnown;
      if (folded < gapBase) {
        units[length] = folded;
        origins[length] = index;
        starts[length] = gapBefore;
        length += 1;
        gapBefore = 0;
      } else if (folded === gapBase + separator) gapBefore = 1;
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
    } else if (folded !== severalLetters) {
      this.gap(folded - gapBase, origin);
    } else {
      const letters = lettersOf(codePoint);
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
    if (unit === fullStop) {
      this.add(foldFullStop(source, index), unit, index);
    } else if (unit === kanjiOne) {
      const isMark = this.isLongVowel(source.charCodeAt(index + 1));
      this.add(isMark ? gapBase + ignored : kanjiOne, unit, index);
    } else if (unit === lineFeed) {
      this.add(foldLineFeed(source, index), unit, index);
    } else if (voicedMarks.has(unit)) {
      this.voice(unit, index);
    } else {
      const codePoint = source.codePointAt(index) ?? unit;
      const folded = foldCodePoint(codePoint);
      const isFlag = isRegional(codePoint) && this.isRegionalBeside(index);
      if (isFlag && !isRegional(source.codePointAt(index - 2))) this.gapBefore = 1;
      this.add(folded, codePoint, index);
      if (isFlag && !isRegional(source.codePointAt(index + 2))) this.gapBefore = 1;
      if (!isSurrogate(codePoint)) foldTable[codePoint] = folded;
      if (codePoint > 0xffff) return 1;
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
