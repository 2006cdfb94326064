import type { Attributes } from "./attributes";

/** Shapes of SVG and VML that letters can be drawn with. */
const shapes = new Set(["path", "polygon", "polyline", "line", "rect", "circle", "ellipse", "use"]);
const minShapes = 3;
/** The fewest empty styled boxes that a word can be drawn with. */
const minEmptyBoxes = 30;
/** A longer style draws, such as with shadows or gradients. */
const maxStyleLength = 1000;

/** Detects whether a body may draw something with shapes, boxes or styles that its text does not say. */
export class Drawing {
  private shapes = 0;
  private emptyBoxes = 0;
  private hasLongStyle = false;
  /** Of the last element that began, if it has a style and no content so far. */
  private emptyDepth: number | null = null;

  /** @param depth Of the element that begins. */
  open(depth: number, name: string, { style, bgcolor }: Attributes): void {
    if (shapes.has(name)) this.shapes += 1;
    this.hasLongStyle ||= (style?.length ?? 0) > maxStyleLength;
    const isStyled = style !== undefined || bgcolor !== undefined;
    this.emptyDepth = isStyled ? depth : null;
  }

  /** @param depth Of the element that ends. */
  close(depth: number): void {
    if (this.emptyDepth === depth) this.emptyBoxes += 1;
  }

  addText(source: string, start: number, end: number): void {
    if (this.emptyDepth === null) return;
    if (source.slice(start, end).trim() !== "") this.emptyDepth = null;
  }

  get isLikely(): boolean {
    return this.hasLongStyle || this.shapes >= minShapes || this.emptyBoxes >= minEmptyBoxes;
  }
}
