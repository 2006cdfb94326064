import { OPS, type PDFPageProxy } from "unpdf/pdfjs";
import type { OperatorList } from "./pdf-drawings";
import type { Pixels } from "./pixels";
import { minSide } from "./qr-codes";

/** A picture as PDF.js keeps it: grey in bits, or three or four bytes a pixel. */
interface PdfPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/**
 * The pictures of a page in which a code fits, each once; `null` for one that PDF.js cannot decode, or
 * that has too many pixels for it. Where a mask paints (a bit of 0), it is dark.
 */
export async function* picturesOf(
  page: PDFPageProxy,
  { fnArray, argsArray }: OperatorList,
): AsyncGenerator<PdfPicture | null> {
  const seen = new Set<string>();
  for (const [index, operator] of fnArray.entries()) {
    if (!painting.has(operator)) continue;
    const first = (argsArray[index] as readonly unknown[] | null)?.[0];
    const stored =
      operator === OPS.paintImageMaskXObject ? (first as { data: unknown }).data : first;
    if (typeof stored === "string" && seen.has(stored)) continue;
    if (typeof stored === "string") seen.add(stored);
    const picture =
      typeof stored === "string" ? await storedPicture(page, stored) : (first as PdfPicture);
    if (picture === null || Math.min(picture.width, picture.height) >= minSide) yield picture;
  }
}

const painting: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
]);

const storedPicture = (page: PDFPageProxy, name: string): Promise<PdfPicture | null> =>
  new Promise((resolve) => {
    (name.startsWith("g_") ? page.commonObjs : page.objs).get(name, resolve);
  });

/** The same as four bytes a pixel. */
export function pixelsOf({ width, height, data }: PdfPicture): Pixels {
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  const channels = data.length / (width * height);
  const rowBytes = (width + 7) >> 3;
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    for (let channel = 0; channel < 3; channel += 1) {
      if (channels >= 3) pixels[pixel * 4 + channel] = data[pixel * channels + channel] ?? 255;
      else if (channels >= 1) pixels[pixel * 4 + channel] = data[pixel] ?? 255;
      else {
        const [x, y] = [pixel % width, Math.floor(pixel / width)];
        const bit = ((data[y * rowBytes + (x >> 3)] ?? 255) >> (7 - (x & 7))) & 1;
        pixels[pixel * 4 + channel] = bit * 255;
      }
    }
  }
  return { width, height, data: pixels };
}
