import type { Pixels } from "./pixels";

/** A filled rectangle of a drawing; in any unit. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** From 0, black, to 255, white. */
  readonly shade: number;
}

/** Pixels of a drawing's longer side, and around it. */
const drawnSide = 480;
const margin = 48;
/** Pixels painted: of a code, boxes cover the picture some few times. */
const maxPaintedPixels = 20_000_000;

/**
 * Draws boxes onto white, as a picture in which a code can be looked for.
 *
 * @param isSquare A code is; its boxes are drawn so where their unit is not the same both ways.
 * @returns `null` where there is more to paint than a code needs.
 */
export function drawBoxes(boxes: readonly Box[], isSquare: boolean): Pixels | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x + width), Math.max(bottom, y + height)];
  }
  const longer = Math.max(right - left, bottom - top);
  const across = drawnSide / (isSquare ? right - left : longer);
  const down = drawnSide / (isSquare ? bottom - top : longer);
  const side = drawnSide + 2 * margin;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  const pixel = (distance: number, factor: number): number =>
    margin + Math.round(Math.min(drawnSide, Math.max(0, distance * factor)));
  let painted = 0;
  for (const { x, y, width, height, shade } of boxes) {
    const [fromX, toX] = [pixel(x - left, across), pixel(x - left + width, across)];
    const [fromY, toY] = [pixel(y - top, down), pixel(y - top + height, down)];
    painted += 1 + (toX - fromX) * (toY - fromY);
    if (painted > maxPaintedPixels) return null;
    for (let row = fromY; row < toY; row += 1) {
      for (let at = (row * side + fromX) * 4; at < (row * side + toX) * 4; at += 4) {
        data[at] = data[at + 1] = data[at + 2] = shade;
      }
    }
  }
  return { width: side, height: side, data };
}
