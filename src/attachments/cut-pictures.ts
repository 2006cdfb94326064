import { type Pixels, sideBySide, stacked } from "./pixels";

/** A decoded picture, with the name of its file. */
export interface NamedPixels {
  readonly name: string;
  readonly isPassedOn: boolean;
  readonly pixels: Pixels;
}

const maxPieces = 8;

/**
 * Puts together pictures that may be the pieces of one: consecutive ones of one height side by side,
 * those of one width above each other.
 */
export function* joinedPictures(pictures: readonly NamedPixels[]): Generator<NamedPixels> {
  for (const [side, join] of [
    ["height", sideBySide],
    ["width", stacked],
  ] as const) {
    for (const pieces of runsOfOneSize(pictures, side)) {
      yield {
        name: pieces[0]?.name ?? "",
        isPassedOn: pieces.some(({ isPassedOn }) => isPassedOn),
        pixels: join(pieces.map(({ pixels }) => pixels)),
      };
    }
  }
}

function runsOfOneSize(
  pictures: readonly NamedPixels[],
  side: "width" | "height",
): readonly (readonly NamedPixels[])[] {
  const runs: NamedPixels[][] = [];
  for (const picture of pictures) {
    const run = runs.at(-1);
    if (run?.[0]?.pixels[side] === picture.pixels[side] && run.length < maxPieces) {
      run.push(picture);
    } else runs.push([picture]);
  }
  return runs.filter((run) => run.length > 1);
}
