import { OPS } from "unpdf/pdfjs";
import { type Box, boxAround } from "./box";
import { shadeOf } from "./element-style";

/** As PDF.js writes a page down: operators, and the arguments of each. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** A point of user space on the page (ISO 32000, section 8.3.3). */
type Matrix = readonly [number, number, number, number, number, number];

const unmoved: Matrix = [1, 0, 0, 1, 0, 0];
/** The fewest boxes that a code is drawn with, joined as far as possible. */
const minBoxes = 60;
const maxBoxes = 40_000;
const filling: ReadonlySet<unknown> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
]);
/** PDF.js's `DrawOPS`, and how many numbers follow each. */
const moveTo = 0;
const lineTo = 1;
const closePath = 4;
const numbersOf = [2, 2, 6, 4, 0];

/** The boxes that a page fills, as programs draw codes: each run of them, unbroken by text. */
export function drawingsOf({ fnArray, argsArray }: OperatorList): readonly (readonly Box[])[] {
  const drawings: Box[][] = [[]];
  let [matrix, shade] = [unmoved, 0];
  const outer: [Matrix, number][] = [];
  let count = 0;
  for (const [index, operator] of fnArray.entries()) {
    const args = (argsArray[index] ?? []) as readonly unknown[];
    switch (operator) {
      case OPS.save:
      case OPS.paintFormXObjectBegin:
        outer.push([matrix, shade]);
        if (Array.isArray(args[0])) matrix = product(matrix, args[0] as unknown as Matrix);
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        [matrix, shade] = outer.pop() ?? [unmoved, 0];
        break;
      case OPS.transform:
        matrix = product(matrix, args as unknown as Matrix);
        break;
      case OPS.setFillRGBColor:
        shade = typeof args[0] === "string" ? (shadeOf(args[0]) ?? 0) : shade;
        break;
      case OPS.beginText:
        drawings.push([]);
        break;
      case OPS.constructPath: {
        const boxes = boxesOf(args, matrix, shade).slice(0, maxBoxes - count);
        count += boxes.length;
        drawings.at(-1)?.push(...boxes);
      }
    }
  }
  return drawings.filter((boxes) => boxes.length >= minBoxes);
}

/** `[operator that paints, [path], bounds]`; of a path that is not filled nothing. */
function boxesOf(args: readonly unknown[], matrix: Matrix, shade: number): readonly Box[] {
  const [painting, paths] = args;
  if (!filling.has(painting) || !Array.isArray(paths)) return [];
  const [path] = paths as readonly (ArrayLike<number> | null | undefined)[];
  if (path === undefined || path === null) return [];
  const boxes: Box[] = [];
  let corners: [number, number][] = [];
  const endShape = (): void => {
    if (corners.length >= 4) boxes.push(boxAround(corners, shade));
    corners = [];
  };
  for (let at = 0; at < path.length;) {
    const operator = path[at] ?? closePath;
    if (operator === moveTo) endShape();
    if (operator === moveTo || operator === lineTo) {
      corners.push(pointAt(matrix, path[at + 1] ?? 0, path[at + 2] ?? 0));
    }
    at += 1 + (numbersOf[operator] ?? 0);
  }
  endShape();
  return boxes;
}

/** A page's upper edge has the greatest y; a drawing's has the least. */
const pointAt = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  -(b * x + d * y + f),
];

function product([a, b, c, d, e, f]: Matrix, by: Matrix): Matrix {
  return [
    a * by[0] + c * by[1],
    b * by[0] + d * by[1],
    a * by[2] + c * by[3],
    b * by[2] + d * by[3],
    a * by[4] + c * by[5] + e,
    b * by[4] + d * by[5] + f,
  ];
}
