const strength = { "": 0, " ": 1, "\t": 2, "\n": 3 } as const;

const space = 0x20;

/** ASCII white space in HTML's sense: tab, line feed, form feed, carriage return, space. */
const isWhiteSpace = (unit: number): boolean =>
  unit === space || (unit <= 0x0d && unit >= 0x09 && unit !== 0x0b);

/** White space that is not a single space already. */
const collapsible = /[\t\n\f\r][\t\n\f\r ]*| [\t\n\f\r ]+/g;

/** Of a script that has words: between kanji or hiragana any element stands within one. */
const letter = "[\\p{Script=Latin}\\p{Script=Katakana}\\p{Script=Greek}\\p{Script=Cyrillic}]";
const letterAtEnd = new RegExp(`${letter}$`, "u");
const letterAtStart = new RegExp(`^${letter}`, "u");

/** Whether a run of character data begins with a letter of a word. */
export const beginsWithLetter = (source: string, start: number): boolean =>
  letterAtStart.test(source.slice(start, start + 2));

/**
 * Builds text as a browser lays it out (`innerText` in the HTML standard): white space collapsed,
 * blocks on lines of their own, table cells separated by tabs. Unlike there, never a blank line.
 */
export class TextBuilder {
  /** Not one string: to look at the end of one that grows takes its whole length each time. */
  private readonly pieces: string[] = [];
  private total = 0;
  private separator: "" | " " | "\t" | "\n" = "";

  /** @param source What a run of character data is a part of, from `start` to before `end`. */
  append(source: string, start = 0, end = source.length): void {
    let last = end;
    while (last > start && isWhiteSpace(source.charCodeAt(last - 1))) last -= 1;
    if (last === start) {
      if (end > start) this.separate(" ");
      return;
    }
    let first = start;
    while (isWhiteSpace(source.charCodeAt(first))) first += 1;
    if (first > start) this.separate(" ");
    if (this.total > 0) this.add(this.separator);
    this.add(source.slice(first, last).replace(collapsible, " "));
    this.separator = last === end ? "" : " ";
  }

  /**
   * Separates the text that follows, if any, by the strongest separator requested since the last
   * text.
   */
  separate(separator: " " | "\t" | "\n"): void {
    if (strength[separator] > strength[this.separator]) {
      this.separator = separator;
    }
  }

  copy(): TextBuilder {
    const copy = new TextBuilder();
    copy.add(this.toString());
    copy.separator = this.separator;
    return copy;
  }

  get length(): number {
    return this.total;
  }

  get endsInWord(): boolean {
    return this.separator === "" && letterAtEnd.test((this.pieces.at(-1) ?? "").slice(-2));
  }

  /** Drops what was built after the first `length` code units. */
  cutTo(length: number): void {
    while (this.total > length) {
      const last = this.pieces.pop() ?? "";
      this.total -= last.length;
      if (this.total < length) this.add(last.slice(0, length - this.total));
    }
    this.separator = "";
  }

  private add(piece: string): void {
    if (piece === "") return;
    this.pieces.push(piece);
    this.total += piece.length;
  }

  toString(): string {
    return this.pieces.join("");
  }
}
