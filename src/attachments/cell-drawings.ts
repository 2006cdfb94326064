import { type AnyNode, type Element, isTag } from "domhandler";
import type { Box } from "./box";
import { type Declarations, declarationsOf, fillOf, pixelsOf } from "./element-style";
import { shadeOf, type SimpleSheet, splitOutsideBrackets } from "./element-style";

/** The smallest code has 21 rows, and more boxes than this, joined as far as they can be. */
const minRows = 21;
const minBoxes = 100;
/** Shadows of one element: the largest code has 31,329 modules. */
const maxShadows = 40_000;
const maxDrawings = 8;
/** Elements looked at, the same one in each of its containers: hostile pages nest deeply. */
const maxLooks = 200_000;
/** How deep the elements of a cell may nest. */
const maxCellDepth = 100;
/** Columns of a drawing: the largest code has 177. */
const maxColumns = 1000;
const white = 255;
/** Between two rows of boxes; no cells themselves. */
const breaks = new Set(["br", "p", "hr", "h1", "h2", "h3", "h4", "table", "ul", "ol"]);

/** A drawing in the body, and whether a unit of it is as wide as it is high. */
export interface Drawing {
  readonly boxes: readonly Box[];
  readonly isSquare: boolean;
}

/** Finds what is drawn with the cells of tables, with rows of boxes, placed boxes or shadows. */
export class CellDrawings {
  readonly found: Drawing[] = [];
  /** There is more than was looked at. */
  isIncomplete = false;
  /** Lists of too few shadows: one style may be that of thousands of elements. */
  private readonly fewShadows = new Set<string>();
  private readonly placed: Box[] = [];
  private looks = 0;

  constructor(private readonly sheet: SimpleSheet) {}

  /** Looks at an element; to be called for each of a document, outer ones first. */
  add(element: Element): void {
    const declarations = declarationsOf(element, this.sheet);
    this.addShadows(declarations);
    this.addPlaced(element, declarations);
    const children = element.children.filter(isTag);
    if (children.length < minRows) return;
    const rows = this.rowsOf(element, children, declarations);
    if (rows.length >= minRows) this.addRows(rows);
  }

  private isFull(): boolean {
    this.isIncomplete ||= this.found.length === maxDrawings;
    return this.isIncomplete;
  }

  /** What the placed boxes of the whole document show. */
  finish(): void {
    if (this.placed.length >= minBoxes) this.found.push({ boxes: this.placed, isSquare: false });
  }

  /** `box-shadow: 4px 0 #000, 8px 0 #000, …`: each shadow is a box. */
  private addShadows(declarations: Declarations): void {
    const written = declarations.get("box-shadow");
    if (written === undefined || this.fewShadows.has(written) || this.isFull()) return;
    const shadows = splitOutsideBrackets(written, ",");
    if (shadows.length < minBoxes) {
      this.fewShadows.add(written);
      return;
    }
    const [width = 1, height = 1] = [
      pixelsOf(declarations.get("width")),
      pixelsOf(declarations.get("height")),
    ].map((length) => length ?? 1);
    this.isIncomplete ||= shadows.length > maxShadows;
    const boxes = shadows.slice(0, maxShadows).flatMap((shadow): Box[] => {
      const parts = splitOutsideBrackets(shadow.trim(), " ");
      const lengths = parts.map(pixelsOf).filter((length) => length !== null);
      const shade = parts.map(shadeOf).find((each) => each !== null) ?? 0;
      const [x = 0, y = 0] = lengths;
      return [{ x, y, width, height, shade }];
    });
    this.found.push({ boxes, isSquare: false });
  }

  private addPlaced(element: Element, declarations: Declarations): void {
    const isRectangle = element.name === "rect" || element.name === "use";
    if (!isRectangle && declarations.get("position") !== "absolute") return;
    const { attribs } = element;
    const lengthOf = (property: string, attribute: string): number | null =>
      pixelsOf(isRectangle ? attribs[attribute] : declarations.get(property));
    const [x, y] = [lengthOf("left", "x"), lengthOf("top", "y")];
    const shade = fillOf(element, declarations) ?? (isRectangle ? 0 : null);
    if (shade === null) return;
    const [width, height] = [lengthOf("width", "width") ?? 1, lengthOf("height", "height") ?? 1];
    this.placed.push({ x: x ?? 0, y: y ?? 0, width, height, shade });
  }

  /** The rows of a container: its children, or the boxes between two line breaks, or every n boxes. */
  private rowsOf(
    container: Element,
    children: readonly Element[],
    declarations: Declarations,
  ): readonly (readonly Element[])[] {
    const nested = children.filter((child) => child.children.some(isTag));
    if (nested.length >= minRows) return nested.map((child) => [child]);
    const rows: Element[][] = [[]];
    for (const child of children) {
      if (breaks.has(child.name)) rows.push([]);
      else rows.at(-1)?.push(child);
    }
    if (rows.length >= minRows) return rows;
    const cellWidth = widthOf(children[0], this.sheet);
    const width = pixelsOf(declarations.get("width") ?? container.attribs["width"]);
    const inRow =
      cellWidth === null || width === null
        ? Math.sqrt(children.length)
        : Math.floor(width / cellWidth);
    if (!Number.isInteger(inRow) || inRow < minRows) return [];
    return Array.from({ length: Math.floor(children.length / inRow) }, (_, row) =>
      children.slice(row * inRow, (row + 1) * inRow),
    );
  }

  private addRows(rows: readonly (readonly Element[])[]): void {
    if (this.isFull()) return;
    const cells = rows.map((row) => row.flatMap((element) => this.cellsIn(element, null, 0)));
    const all = cells.flat();
    if (all.length < minBoxes) return;
    const widths = new Set(all.map(({ width }) => width));
    // Cells that are joined (`colspan`) and have no width of their own are counted in columns.
    const inPixels = !widths.has(null) && (widths.size > 1 || all.every(({ span }) => span === 1));
    const boxes = inPixels ? rowsOfPixels(cells) : rowsOfColumns(cells);
    this.found.push({ boxes, isSquare: true });
  }

  /** The cells of a row: its elements that hold no others with a fill or a width of their own. */
  private cellsIn(element: Element, around: number | null, depth: number): readonly Cell[] {
    this.looks += 1;
    if (this.looks > maxLooks || depth > maxCellDepth) {
      this.isIncomplete = true;
      return [];
    }
    const declarations = declarationsOf(element, this.sheet);
    const shade = fillOf(element, declarations) ?? around;
    const inner =
      element.name === "td" || element.name === "th" ? [] : element.children.filter(isTag);
    const cells = inner.filter(({ name }) => name !== "br");
    if (cells.length > 0) return cells.flatMap((cell) => this.cellsIn(cell, shade, depth + 1));
    const { attribs } = element;
    return [
      {
        shade: shade ?? (element.children.length === 1 ? shadeInside(element, this.sheet) : null),
        width: sizeOf(declarations.get("width") ?? attribs["width"]),
        height: sizeOf(declarations.get("height") ?? attribs["height"]),
        span: spanOf(attribs["colspan"]),
        rowSpan: spanOf(attribs["rowspan"]),
      },
    ];
  }
}

interface Cell {
  readonly shade: number | null;
  /** In pixels. */
  readonly width: number | null;
  readonly height: number | null;
  /** In columns. */
  readonly span: number;
  readonly rowSpan: number;
}

function rowsOfPixels(rows: readonly (readonly Cell[])[]): readonly Box[] {
  const heights = rows.map((row) =>
    row.reduce((highest, { height }) => Math.max(highest, height ?? 0), 0),
  );
  const areKnown = heights.every((height) => height > 0);
  const boxes: Box[] = [];
  let y = 0;
  rows.forEach((row, index) => {
    const height = areKnown ? (heights[index] ?? 1) : 1;
    let x = 0;
    for (const { shade, width } of row) {
      boxes.push({ x, y, width: width ?? 0, height, shade: shade ?? white });
      x += width ?? 0;
    }
    y += height;
  });
  return boxes;
}

/** As a table is laid out: a cell takes the next columns that no cell of an earlier row reaches into. */
function rowsOfColumns(rows: readonly (readonly Cell[])[]): readonly Box[] {
  const boxes: Box[] = [];
  const takenUntil: number[] = [];
  rows.forEach((row, y) => {
    let x = 0;
    for (const { shade, span, rowSpan } of row) {
      while ((takenUntil[x] ?? 0) > y) x += 1;
      if (x > maxColumns) break;
      boxes.push({ x, y, width: span, height: rowSpan, shade: shade ?? white });
      for (const end = x + span; x < end; x += 1) takenUntil[x] = y + rowSpan;
    }
  });
  return boxes;
}

/** Boxes of no size are made of their borders, all alike. */
function sizeOf(value: string | undefined): number | null {
  const pixels = pixelsOf(value);
  return pixels === 0 ? null : pixels;
}

function spanOf(value: string | undefined): number {
  const span = Number.parseInt(value ?? "1", 10);
  return span >= 1 && span <= 1000 ? span : 1;
}

function widthOf(element: AnyNode | undefined, sheet: SimpleSheet): number | null {
  if (element === undefined || !isTag(element)) return null;
  return pixelsOf(declarationsOf(element, sheet).get("width") ?? element.attribs["width"]);
}

/** A cell may be filled by what is in it. */
function shadeInside(element: Element, sheet: SimpleSheet): number | null {
  const [inner] = element.children;
  if (inner === undefined || !isTag(inner)) return null;
  return fillOf(inner, declarationsOf(inner, sheet));
}
