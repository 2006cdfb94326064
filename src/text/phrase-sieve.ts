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
  /** By state and class: the state after it. */
  private readonly next: Uint16Array;
  /** By state: 1 where a phrase ends. */
  private readonly ends: Uint8Array;

  /**
   * @param phrases Without `…`.
   * @throws RangeError where a phrase has no letter or digit, or all have too many different ones.
   */
  constructor(phrases: readonly string[]) {
    const sequences = phrases.map((phrase) => this.classesOf(phrase));
    const mostStates = sequences.reduce((sum, { length }) => sum + length, 1);
    this.next = new Uint16Array(mostStates * this.width);
    this.ends = new Uint8Array(mostStates);
    this.link(this.plant(sequences));
  }

  /**
   * @param text As it stands in the message; hostile.
   * @returns `false` only where none of the phrases stands in it.
   */
  mayHold(text: string): boolean {
    const { classes, next, ends, width } = this;
    const { length } = text;
    let state = 0;
    for (let index = 0; index < length; index += 1) {
      const unit = text.charCodeAt(index);
      const known = classes[unit] ?? unseen;
      if (known === withoutTrace) continue;
      if (known >= otherLetter) {
        state = next[state * width + known] ?? 0;
        if (ends[state] === 1) return true;
        continue;
      }
      const codePoint = text.codePointAt(index) ?? unit;
      if (codePoint > 0xffff) index += 1;
      const read = this.readAnew(codePoint);
      if (read === null) return true;
      for (const each of read) {
        state = next[state * width + each] ?? 0;
        if (ends[state] === 1) return true;
      }
    }
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

  /** @returns The number of states. */
  private plant(sequences: readonly (readonly number[])[]): number {
    const { next, ends, width } = this;
    let states = 1;
    for (const sequence of sequences) {
      let state = 0;
      for (const each of sequence) {
        const place = state * width + each;
        if (next[place] === 0) next[place] = states++;
        state = next[place] ?? 0;
      }
      ends[state] = 1;
    }
    return states;
  }

  /** Fills in where each state leads by the longest other beginning, the shortest states first. */
  private link(states: number): void {
    const { next, ends, width } = this;
    const failures = new Uint16Array(states);
    const queue = [0];
    for (const state of queue) {
      const failure = failures[state] ?? 0;
      if (ends[failure] === 1) ends[state] = 1;
      for (let column = otherLetter; column < width; column += 1) {
        const child = next[state * width + column] ?? 0;
        const byFailure = state === 0 ? 0 : (next[failure * width + column] ?? 0);
        if (child === 0) next[state * width + column] = byFailure;
        else {
          failures[child] = byFailure;
          queue.push(child);
        }
      }
    }
  }
}
