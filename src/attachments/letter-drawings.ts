import type { Box } from "./box";

/** Which quarters of a block letter are filled: upper left, upper right, lower left, lower right. */
const quarters: ReadonlyMap<string, number> = new Map([
  ["█", 0b1111],
  ["▀", 0b1100],
  ["▄", 0b0011],
  ["▌", 0b1010],
  ["▐", 0b0101],
  ["▘", 0b1000],
  ["▝", 0b0100],
  ["▖", 0b0010],
  ["▗", 0b0001],
  ["▛", 0b1110],
  ["▜", 0b1101],
  ["▙", 0b1011],
  ["▟", 0b0111],
  ["▚", 0b1001],
  ["▞", 0b0110],
  ["▓", 0b1111],
  ["▒", 0b1111],
  ["■", 0b1111],
  ["⬛", 0b1111],
  ["░", 0],
  ["□", 0],
  ["⬜", 0],
  [" ", 0],
  ["\u00a0", 0],
  ["\u2003", 0],
  ["\u2007", 0],
  ["\u3000", 0],
]);

const anyBlock = /[\u2580-\u259f\u25a0\u2b1b]/u;
/** Two rows of a code fit into a line; the smallest code has 21. */
const minLines = 11;
/** Letters of all drawings; the largest code, of squares in pairs, has 63,000. */
const maxLetters = 100_000;

interface LetterDrawings {
  readonly drawings: readonly (readonly Box[])[];
  /** There are more, or larger ones, than are looked at. */
  readonly isIncomplete: boolean;
}

/**
 * Drawings made of block letters (█, ▀, ■, …), as boxes: runs of lines with
 * nothing else in them.
 *
 * @param text With its line ends; spaces count.
 */
export function letterDrawings(text: string): LetterDrawings {
  const runs: string[][] = [[]];
  for (const line of text.split(/\r\n|[\n\r]/u)) {
    if (isDrawn(line)) runs.at(-1)?.push(line);
    else if (line.trim() === "") continue;
    else if ((runs.at(-1)?.length ?? 0) > 0) runs.push([]);
  }
  const drawn = runs.filter((lines) => lines.length >= minLines);
  let lettersLeft = maxLetters;
  const looked = drawn.filter((lines) => {
    lettersLeft -= lines.reduce((sum, line) => sum + line.length, 0);
    return lettersLeft >= 0;
  });
  return { drawings: looked.map(boxesOf), isIncomplete: looked.length < drawn.length };
}

function isDrawn(line: string): boolean {
  return anyBlock.test(line) && Array.from(line.trimEnd()).every((letter) => quarters.has(letter));
}

function boxesOf(lines: readonly string[]): readonly Box[] {
  const half = { width: 1, height: 1, shade: 0 };
  return lines.flatMap((line, row) =>
    Array.from(line.trimEnd()).flatMap((letter, column): Box[] => {
      const filled = quarters.get(letter) ?? 0;
      return [0b1000, 0b0100, 0b0010, 0b0001].flatMap((quarter, index) =>
        (filled & quarter) === 0
          ? []
          : [{ ...half, x: 2 * column + (index & 1), y: 2 * row + (index >> 1) }],
      );
    }),
  );
}
