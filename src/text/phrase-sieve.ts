import { isSurrogate, isVoicedMark, kanjiOne, unitsOf } from "./fold";

/** Classes of code units, as far as they matter; each letter of a phrase has one of its own. */
const unseen = 0;
const withoutTrace = 1;
const uncertain = 2;
const otherLetter = 3;
const firstLetterClass = 4;
const mostClasses = 0xff;

/** Between katakana 一 stands for a long-vowel mark: here it leaves no trace anywhere. */
const lettersOf = (codePoint: number): string => (codePoint === kanjiOne ? "" : unitsOf(codePoint));

/** In the table, and no row: by a letter, a phrase ends; else the character is to be read anew. */
const stop = 0xffffffff;

/**
 * Tells of most texts at a glance that none of some phrases stands in them, however disguised; so
 * that only the others need be folded and looked through. It goes by letters alone: spaces and
 * breaks between them, or the words around them, do not count. An automaton as in `PhraseAutomaton`,
 * of so few phrases that each step is one look into a table.
 */
export class PhraseSieve {
  private readonly classes = new Uint8Array(0x10000);
  private readonly classOfLetter = new Map<number, number>();
  /** The number of classes; that of columns in `next`. */
  private width = firstLetterClass;
  /** By row and class: the row after it, or `stop`. Each beginning of a phrase has a row of it. */
  private readonly next: Uint32Array;
  /** Where the row begins to which the text read so far leads. */
  private row = 0;

  /**
   * @param phrases Without `…`.
   * @throws RangeError where a phrase has no letter or digit, or all have too many different ones.
   */
  constructor(phrases: readonly string[]) {
    const sequences = phrases.map((phrase) => this.classesOf(phrase));
    const mostRows = sequences.reduce((sum, { length }) => sum + length, 1);
    this.next = new Uint32Array(mostRows * this.width);
    this.link(this.plant(sequences));
  }

  /**
   * @param text As it stands in the message; hostile.
   * @returns `false` only where none of the phrases stands in it.
   */
  mayHold(text: string): boolean {
    const { length } = text;
    this.row = 0;
    for (let index = this.follow(text, 0); index < length; index = this.follow(text, index + 1)) {
      const codePoint = text.codePointAt(index) ?? 0;
      if (codePoint > 0xffff) index += 1;
      const read = this.readAnew(codePoint);
      if (read === null) return true;
      for (const each of read) if (this.endsPhrase(each)) return true;
    }
    return false;
  }

  /**
   * The bulk of a text: what is known already, and ends no phrase. What does is left to be read anew,
   * for this loop is quickest where it does nothing else.
   *
   * @returns Where anything else stands, or the end.
   */
  private follow(text: string, from: number): number {
    const { classes, next } = this;
    const { length } = text;
    let { row } = this;
    let index = from;
    for (; index < length; index += 1) {
      const to = next[row + (classes[text.charCodeAt(index)] ?? unseen)] ?? stop;
      if (to === stop) break;
      row = to;
    }
    this.row = row;
    return index;
  }

  /** Whether a phrase ends with one more letter of a class; where none does, goes on to its row. */
  private endsPhrase(letterClass: number): boolean {
    const to = this.next[this.row + letterClass] ?? stop;
    if (to === stop) return true;
    this.row = to;
    return false;
  }

  /** @returns The classes of what a code point folds to; `null` where what is before it matters. */
  private readAnew(codePoint: number): readonly number[] | null {
    if (isVoicedMark(codePoint)) return null;
    const classes: number[] = [];
    const letters = lettersOf(codePoint);
    for (let part = 0; part < letters.length; part += 1) {
      classes.push(this.classOfLetter.get(letters.charCodeAt(part)) ?? otherLetter);
    }
    if (codePoint <= 0xffff && !isSurrogate(codePoint)) {
      const [first = withoutTrace] = classes;
      this.classes[codePoint] = classes.length > 1 ? uncertain : first;
    }
    return classes;
  }

  private classesOf(phrase: string): readonly number[] {
    const classes: number[] = [];
    for (const character of phrase.normalize("NFKC")) {
      const letters = lettersOf(character.codePointAt(0) ?? 0);
      for (let part = 0; part < letters.length; part += 1) {
        classes.push(this.classFor(letters.charCodeAt(part)));
      }
    }
    if (classes.length === 0) throw new RangeError(`"${phrase}" has no letter or digit.`);
    return classes;
  }

  private classFor(letter: number): number {
    const known = this.classOfLetter.get(letter);
    if (known !== undefined) return known;
    if (this.width > mostClasses) throw new RangeError("The phrases have too many letters.");
    this.classOfLetter.set(letter, this.width);
    this.width += 1;
    return this.width - 1;
  }

  /**
   * Gives each beginning of a phrase a row; 0 in it stands for none that is longer by one letter.
   *
   * @returns The rows of whole phrases.
   */
  private plant(sequences: readonly (readonly number[])[]): ReadonlySet<number> {
    const { next, width } = this;
    const ends = new Set<number>();
    let unused = width;
    for (const sequence of sequences) {
      let row = 0;
      for (const each of sequence) {
        const place = row + each;
        if (next[place] === 0) {
          next[place] = unused;
          unused += width;
        }
        row = next[place] ?? 0;
      }
      ends.add(row);
    }
    return ends;
  }

  /**
   * Fills in where each row leads, the shortest beginnings first: by the longest other beginning that
   * ends there, `failure`, where it does not go on itself.
   */
  private link(ends: ReadonlySet<number>): void {
    const { next, width } = this;
    const queue = [{ row: 0, failure: 0 }];
    for (const { row, failure } of queue) {
      for (let column = otherLetter; column < width; column += 1) {
        const longer = next[row + column] ?? 0;
        const byFailure = row === 0 ? 0 : (next[failure + column] ?? 0);
        if (longer === 0) next[row + column] = byFailure;
        else if (ends.has(longer) || byFailure === stop) next[row + column] = stop;
        else queue.push({ row: longer, failure: byFailure });
      }
      next[row + unseen] = stop;
      next[row + uncertain] = stop;
      next[row + withoutTrace] = row;
    }
  }
}
