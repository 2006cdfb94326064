import { TextBuilder } from "./text-builder";

/**
 * How an element orders the text in it: its letters run in one direction whatever their script
 * (`unicode-bidi`, `<bdo>`), or the first of several elements comes last (`float`).
 */
export type TextOrder = "usual" | "left-to-right" | "right-to-left" | "float-right";

/** Elements within each other that order their text: each goes over all that is in it. */
const maxNested = 16;

interface OpenElement {
  readonly depth: number;
  readonly order: TextOrder;
  /** Receives the text around the element. */
  readonly outer: TextBuilder;
}

/** Text in visual order, where an element's differs from the order in which it is written. */
export class OrderedText {
  private readonly opened: OpenElement[] = [];
  private builder = new TextBuilder();
  /** The texts of consecutive floating elements, in document order. */
  private floating: string[] = [];
  /** How many elements are open around the floating ones. */
  private floatingIn = 0;

  append(source: string, start = 0, end = source.length): void {
    if (this.isBesideFloating && source.slice(start, end).trim() !== "") this.landFloating();
    this.builder.append(source, start, end);
  }

  separate(separator: " " | "\t" | "\n"): void {
    if (separator !== " " && this.isBesideFloating) this.landFloating();
    this.builder.separate(separator);
  }

  /** @param depth Of the element that begins. */
  open(depth: number, order: TextOrder): void {
    if (this.opened.length === maxNested || order === this.directionHere) return;
    if (order !== "float-right") this.landFloating();
    this.opened.push({ depth, order, outer: this.builder });
    this.builder = new TextBuilder();
  }

  /** Call this when the element at `depth` ends. */
  close(depth: number): void {
    const element = this.opened.at(-1);
    if (element?.depth !== depth) return;
    this.opened.pop();
    const text = this.builder.toString();
    if (element.order === "float-right") {
      this.builder = element.outer;
      this.floating.push(text);
      this.floatingIn = this.opened.length;
    } else {
      this.landFloating();
      const reversed = Array.from(this.builder.toString()).reverse().join("");
      this.builder = element.outer;
      this.builder.append(reversed);
    }
  }

  get endsInWord(): boolean {
    return this.builder.endsInWord;
  }

  /** The text so far, without elements that are still open. */
  copy(): TextBuilder {
    return (this.opened[0]?.outer ?? this.builder).copy();
  }

  toString(): string {
    this.landFloating();
    for (let open = this.opened.at(-1); open !== undefined; open = this.opened.at(-1)) {
      this.close(open.depth);
    }
    this.landFloating();
    return this.builder.toString();
  }

  private get directionHere(): TextOrder {
    return this.opened.findLast(({ order }) => order !== "float-right")?.order ?? "left-to-right";
  }

  private get isBesideFloating(): boolean {
    return this.floating.length > 0 && this.opened.length === this.floatingIn;
  }

  private landFloating(): void {
    const { floating } = this;
    if (floating.length === 0) return;
    this.floating = [];
    for (const text of floating.reverse()) this.builder.append(text);
  }
}
