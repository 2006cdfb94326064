import { decodeQRBatch } from "qr/decode.js";
import { blurred, brightness, hasTransparency, mirrored } from "./pixels";
import { type GreyPixels, type Pixels, redness, scaled, stretched } from "./pixels";

/** Smaller than a code can be: 21 modules, one pixel each (ISO/IEC 18004). */
export const minSide = 21;

/** Pixels of the sides of a picture in which modules may be too small to be told apart. */
const smallSide = 200;

/** Pixels. Beyond them a picture is only looked at as it is. */
const maxPixelsForSecondTry = 4_000_000;

/** In milliseconds, for second tries within one view of a picture. */
const timeForRetries = 40;

/** A picture as it is, and as it looks to a camera that makes more of it. */
function* viewsOf(picture: Pixels): Generator<GreyPixels> {
  const plain = brightness(picture, 255);
  yield plain;
  if (hasTransparency(picture)) yield brightness(picture, 0);
  if (picture.width * picture.height > maxPixelsForSecondTry) return;
  const clear = stretched(plain);
  const isSmall = Math.max(picture.width, picture.height) <= smallSide;
  if (isSmall) yield scaled(clear, 3);
  yield blurred(clear, isSmall ? 1 : 2);
  yield blurred(clear, 4);
  yield mirrored(clear);
  yield stretched(redness(picture));
}

/** Reads the QR codes of a picture that is drawn clearly, such as by `drawBoxes`. */
export async function readDrawnQrCodes(picture: Pixels): Promise<readonly string[]> {
  return readView(brightness(picture, 255));
}

/**
 * Reads every QR code of a picture, as far as a camera would.
 *
 * @returns What stands in them, each once.
 */
export async function readQrCodes(picture: Pixels): Promise<readonly string[]> {
  if (Math.min(picture.width, picture.height) < minSide) return [];
  const found = new Set<string>();
  for (const view of viewsOf(picture)) {
    for (const text of await readView(view)) found.add(text);
  }
  return [...found];
}

async function readView({ width, height, data }: GreyPixels): Promise<readonly string[]> {
  // Of a planar format the brightness alone is read.
  const image = { width, height, data };
  const options = {
    format: "I420",
    maxSize: { width, height },
    timeLimit: timeForRetries,
  } as const;
  const [results = []] = await decodeQRBatch([image], options);
  return results.filter((result) => typeof result === "string");
}
