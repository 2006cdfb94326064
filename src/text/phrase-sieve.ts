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
  /** By row and class: the row after it, or `stop`. Each state has a row of it. */
  private readonly next: Uint32Array;
  /** Where the row of the state begins that the text read so far leads to. */
  private row = 0;

  /**
   * @param phrases Without `…`.
   * @throws RangeError where a phrase has no letter or digit, or all have too many different ones.
   */
  constructor(phrases: readonly string[]) {
    const sequences = phrases.map((phrase) => this.classesOf(phrase));
    const mostStates = sequences.reduce((sum, { length }) => sum + length, 1);
    this.next = new Uint32Array(mostStates * this.width);
    const ends = new Uint8Array(mostStates);
    const states = this.plant(sequences, ends);
    this.link(states, ends);
    this.setRows(states, ends);
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
   * Here and in `link`, `next` gives the number of a state.
   *
   * @param ends By state, to be filled in: 1 where a phrase ends.
   * @returns The number of states.
   */
  private plant(sequences: readonly (readonly number[])[], ends: Uint8Array): number {
    const { next, width } = this;
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
  private link(states: number, ends: Uint8Array): void {
    const { next, width } = this;
    const failures = new Uint32Array(states);
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

  /** Puts rows for states. */
  private setRows(states: number, ends: Uint8Array): void {
    const { next, width } = this;
    for (let state = 0; state < states; state += 1) {
      const row = state * width;
      for (let column = otherLetter; column < width; column += 1) {
        const to = next[row + column] ?? 0;
        next[row + column] = ends[to] === 1 ? stop : to * width;
      }
      next[row + unseen] = stop;
      next[row + uncertain] = stop;
      next[row + withoutTrace] = row;
    }
  }
}
