const collapsible = /[\t\n\f\r ]+/g;

const strength = { "": 0, " ": 1, "\t": 2, "\n": 3 } as const;

/**
 * Builds text as a browser lays it out (`innerText` in the HTML standard): white space collapsed,
 * blocks on lines of their own, table cells by tabs. Unlike there, no two line breaks in a row.
 */
export class TextBuilder {
  private built = "";
  private separator: "" | " " | "\t" | "\n" = "";

  /** @param text A run of character data. */
  append(text: string): void {
    const collapsed = text.replace(collapsible, " ");
    if (collapsed === " ") {
      this.separate(" ");
      return;
    }
    const start = collapsed.startsWith(" ") ? 1 : 0;
    const end = collapsed.endsWith(" ") ? collapsed.length - 1 : collapsed.length;
    if (start === end) return;
    if (start === 1) this.separate(" ");
    this.built += this.built === "" ? "" : this.separator;
    this.built += collapsed.slice(start, end);
    this.separator = end === collapsed.length ? "" : " ";
  }

  /** Puts a separator before the text that follows, if any does; the strongest one asked for. */
  separate(separator: " " | "\t" | "\n"): void {
    if (strength[separator] > strength[this.separator]) {
      this.separator = separator;
    }
  }

  toString(): string {
    return this.built;
  }
}
