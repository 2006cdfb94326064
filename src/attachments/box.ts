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

/** The rectangle around points, filled with a shade. */
export function boxAround(points: Iterable<readonly [x: number, y: number]>, shade: number): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
  }
  return { x: left, y: top, width: right - left, height: bottom - top, shade };
}

/** Pixels of a drawing's longer side, and around it. */
const drawnSide = 480;
const margin = 48;
const white = 255;
/** Pixels painted: of a code, boxes cover the picture some few times. */
const maxPaintedPixels = 20_000_000;

/** Its upper left and its lower right corner. */
const cornersOf = ({ x, y, width, height }: Box): readonly (readonly [number, number])[] => [
  [x, y],
  [x + width, y + height],
];

/**
 * Draws boxes onto white, as a picture in which a code can be looked for.
 *
 * @param isSquare A code is; its boxes are drawn so where their unit is not the same both ways.
 * @returns `null` where there is more to paint than a code needs.
 */
export function drawBoxes(boxes: readonly Box[], isSquare: boolean): Pixels | null {
  const whole = boxAround(boxes.flatMap(cornersOf), white);
  const longer = Math.max(whole.width, whole.height);
  const across = drawnSide / (isSquare ? whole.width : longer);
  const down = drawnSide / (isSquare ? whole.height : longer);
  const side = drawnSide + 2 * margin;
  const data = new Uint8ClampedArray(side * side * 4).fill(white);
  const pixel = (distance: number, factor: number): number =>
    margin + Math.round(Math.min(drawnSide, Math.max(0, distance * factor)));
  let painted = 0;
  for (const { x, y, width, height, shade } of boxes) {
    const [fromX, toX] = [pixel(x - whole.x, across), pixel(x - whole.x + width, across)];
    const [fromY, toY] = [pixel(y - whole.y, down), pixel(y - whole.y + height, down)];
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
