import { type Box, boxAround } from "./box";

const command = /([a-z])([^a-z]*)/giu;
const number = /-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/giu;

/**
 * The boxes that an SVG path draws, where it is made of upright lines alone, as programs write codes.
 *
 * @param path The `d` attribute (SVG 2, section 9.3).
 * @param strokeWidth Of a path whose lines are painted, else `null`.
 * @returns Nothing where the path has a curve or a slanting line.
 */
export function pathBoxes(path: string, strokeWidth: number | null): readonly Box[] {
  const boxes: Box[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let corners: [number, number][] = [];
  const endShape = (): void => {
    if (strokeWidth === null && corners.length >= 4) boxes.push(boxAround(corners, 0));
    corners = [];
  };
  const lineTo = (toX: number, toY: number): boolean => {
    if (toX !== x && toY !== y) return false;
    if (strokeWidth !== null) boxes.push(stroke(x, y, toX, toY, strokeWidth));
    [x, y] = [toX, toY];
    corners.push([x, y]);
    return true;
  };
  for (const [, letter = "", written = ""] of path.matchAll(command)) {
    const numbers = (written.match(number) ?? []).map(Number);
    const isRelative = letter === letter.toLowerCase();
    switch (letter.toLowerCase()) {
      case "m":
      case "l":
        for (let at = 0; at + 1 < numbers.length; at += 2) {
          const toX = (numbers[at] ?? 0) + (isRelative ? x : 0);
          const toY = (numbers[at + 1] ?? 0) + (isRelative ? y : 0);
          if (letter.toLowerCase() === "m" && at === 0) {
            endShape();
            [x, y, startX, startY] = [toX, toY, toX, toY];
            corners = [[x, y]];
          } else if (!lineTo(toX, toY)) return [];
        }
        break;
      case "h":
        for (const to of numbers) lineTo(to + (isRelative ? x : 0), y);
        break;
      case "v":
        for (const to of numbers) lineTo(x, to + (isRelative ? y : 0));
        break;
      case "z":
        endShape();
        [x, y] = [startX, startY];
        corners = [[x, y]];
        break;
      default:
        return [];
    }
  }
  endShape();
  return boxes;
}

function stroke(x: number, y: number, toX: number, toY: number, width: number): Box {
  const [left, top] = [Math.min(x, toX), Math.min(y, toY)];
  return y === toY
    ? { x: left, y: y - width / 2, width: Math.abs(toX - x), height: width, shade: 0 }
    : { x: x - width / 2, y: top, width, height: Math.abs(toY - y), shade: 0 };
}
