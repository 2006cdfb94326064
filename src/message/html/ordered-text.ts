import { TextBuilder } from "./text-builder";

/**
 * How an element orders the text in it: its letters run in one direction whatever their script
 * (`unicode-bidi`, `<bdo>`), or the first of several elements comes last (`float`).
 */
export type TextOrder = "usual" | "left-to-right" | "right-to-left" | "float-right";

/** Elements within each other that order their text: each goes over all that is in it. */
const maxNested = 16;

type Separator = " " | "\t" | "\n";

/** Consecutive elements that stand in another order than they are written in. */
interface Run {
  readonly pieces: { readonly text: string; readonly place: number }[];
  /** What separates the pieces. */
  joint: "" | Separator;
  /** What has been asked for since the last piece. */
  after: "" | Separator;
  /** A block ends the run: what floats does not come before it. */
  readonly endsAtBlocks: boolean;
}

const hasDirection = (order: TextOrder): boolean =>
  order === "left-to-right" || order === "right-to-left";

const rightToLeftLetter = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

interface OpenElement {
  readonly depth: number;
  readonly order: TextOrder;
  /** Its letters run against the direction of those around it. */
  readonly isTurned: boolean;
  /** Where it stands among those beside it, from left to right; `null` where that is not said. */
  readonly place: number | null;
  /** Receives the text around the element. */
  readonly outer: TextBuilder;
  /** What it may belong to. */
  readonly outerRun: Run | null;
}

/** Text in visual order, where an element's differs from the order in which it is written. */
export class OrderedText {
  private readonly opened: OpenElement[] = [];
  private builder = new TextBuilder();
  private run: Run | null = null;

  append(source: string, start: number, end: number): void {
    if (this.run !== null) {
      if (source.slice(start, end).trim() === "") return;
      this.landRun();
    }
    this.builder.append(source, start, end);
  }

  separate(separator: Separator): void {
    if (this.run?.endsAtBlocks === true && separator !== " ") this.landRun();
    if (this.run === null) this.builder.separate(separator);
    else this.run.after = separator;
  }

  /**
   * @param depth Of the element that begins.
   * @param place Where it stands among those beside it; the least comes first.
   */
  open(depth: number, order: TextOrder, place: number | null): void {
    if (this.opened.length === maxNested) return;
    const isTurned = hasDirection(order) && order !== this.directionHere;
    const isPlaced = place !== null || order === "float-right";
    if (!isTurned && !isPlaced) return;
    if (!isPlaced) this.landRun();
    this.opened.push({ depth, order, isTurned, place, outer: this.builder, outerRun: this.run });
    this.builder = new TextBuilder();
    this.run = null;
  }

  /** Call this when the element at `depth` ends. */
  close(depth: number): void {
    const element = this.opened.at(-1);
    if (element?.depth !== depth) return;
    this.landRun();
    this.opened.pop();
    const text = this.builder.toString();
    this.builder = element.outer;
    this.run = element.outerRun;
    const shown = element.isTurned ? Array.from(text).reverse().join("") : text;
    if (element.place !== null) this.addPiece(shown, element.place, false);
    else if (element.order === "float-right") this.addPiece(shown, null, true);
    else this.builder.append(shown);
  }

  get endsInWord(): boolean {
    return this.builder.endsInWord;
  }

  /** The text so far, without elements that are still open. */
  copy(): TextBuilder {
    return (this.opened[0]?.outer ?? this.builder).copy();
  }

  toString(): string {
    for (let open = this.opened.at(-1); open !== undefined; open = this.opened.at(-1)) {
      this.close(open.depth);
    }
    this.landRun();
    return this.builder.toString();
  }

  private get directionHere(): TextOrder {
    return this.opened.findLast(({ order }) => hasDirection(order))?.order ?? "left-to-right";
  }

  private addPiece(text: string, place: number | null, endsAtBlocks: boolean): void {
    if (this.run !== null && this.run.endsAtBlocks !== endsAtBlocks) this.landRun();
    this.run ??= { pieces: [], joint: "", after: "", endsAtBlocks };
    const { after } = this.run;
    if (after !== "") this.run.joint = after;
    this.run.after = "";
    this.run.pieces.push({ text, place: place ?? -this.run.pieces.length });
  }

  private landRun(): void {
    const { run } = this;
    if (run === null) return;
    this.run = null;
    // In a right-to-left script, what is placed from right to left is read in source order.
    const isInOrder = run.pieces.some(({ text }) => rightToLeftLetter.test(text));
    if (!isInOrder) run.pieces.sort((a, b) => a.place - b.place);
    run.pieces.forEach(({ text }, index) => {
      if (index > 0 && run.joint !== "") this.builder.separate(run.joint);
      this.builder.append(text);
    });
    if (run.after !== "") this.builder.separate(run.after);
  }
}
