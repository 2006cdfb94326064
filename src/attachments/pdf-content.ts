// PDF.js needs what the oldest browsers and the oldest Node.js that we serve do not have.
import "core-js/actual/array-buffer/transfer-to-fixed-length";
import "core-js/actual/promise/try";
import "core-js/actual/promise/with-resolvers";
import "core-js/actual/url/parse";
import { getDocument, OPS } from "unpdf/pdfjs";
import type { EmbeddedLink } from "../message/message";
import { maxPages, maxPixels } from "./limits";
import type { Pixels } from "./pixels";

/** What a PDF holds for its reader, without drawing it. */
export interface PdfContent {
  readonly text: string;
  readonly links: readonly EmbeddedLink[];
  readonly pictures: readonly Pixels[];
  /** It has more pages, or a page that could not be read. */
  readonly isIncomplete: boolean;
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>["promise"]>["getPage"]>>;

/** Pictures of all pages together. */
const maxPictures = 20;

/**
 * Reads the text, the links and the pictures of a PDF with PDF.js (ISO 32000). No script in it is
 * run, nothing is fetched and no font is loaded.
 *
 * @throws For what is no PDF, or one that is locked with a password.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const task = getDocument({
    // PDF.js may take the bytes for itself.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    // Where it could, PDF.js would hand out pictures of which no pixel can be read.
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: maxPixels,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages = Math.min(document.numPages, maxPages);
    const texts: string[] = [];
    const links: EmbeddedLink[] = [];
    const pictures: Pixels[] = [];
    let isIncomplete = pages < document.numPages;
    for (let number = 1; number <= pages; number += 1) {
      try {
        const page = await document.getPage(number);
        texts.push(await textOf(page));
        links.push(...(await linksOf(page)));
        if (pictures.length < maxPictures) pictures.push(...(await picturesOf(page)));
        page.cleanup();
      } catch {
        isIncomplete = true;
      }
    }
    return {
      text: texts.join("\n\n"),
      links,
      pictures: pictures.slice(0, maxPictures),
      isIncomplete,
    };
  } finally {
    await task.destroy();
  }
}

async function textOf(page: Page): Promise<string> {
  const { items } = await page.getTextContent();
  return items
    .map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : ""))
    .join("");
}

/** What PDF.js tells of a link's annotation; its types leave it open. */
interface LinkAnnotation {
  readonly subtype?: string;
  readonly url?: string;
  /** As it is written, where no browser should open it. */
  readonly unsafeUrl?: string;
}

async function linksOf(page: Page): Promise<readonly EmbeddedLink[]> {
  const annotations = (await page.getAnnotations()) as readonly LinkAnnotation[];
  return annotations.flatMap(({ url, unsafeUrl }): EmbeddedLink[] => {
    const address = unsafeUrl ?? url;
    return address === undefined ? [] : [{ element: "other", address, text: "" }];
  });
}

/** A picture as PDF.js keeps it: grey in bits, or three or four bytes a pixel. */
interface PdfPicture {
  readonly width: number;
  readonly height: number;
  readonly data?: Uint8Array | Uint8ClampedArray;
}

async function picturesOf(page: Page): Promise<readonly Pixels[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const pictures: Pixels[] = [];
  for (const [index, operator] of fnArray.entries()) {
    if (pictures.length === maxPictures) break;
    const first = (argsArray[index] as readonly unknown[] | null)?.[0];
    if (operator === OPS.paintImageXObject && typeof first === "string") {
      const objects = first.startsWith("g_") ? page.commonObjs : page.objs;
      const picture = await new Promise<PdfPicture | null>((resolve) => {
        objects.get(first, resolve);
      });
      pictures.push(...(picture === null ? [] : pixelsOf(picture)));
    } else if (operator === OPS.paintInlineImageXObject) {
      pictures.push(...pixelsOf(first as PdfPicture));
    }
  }
  return pictures;
}

function pixelsOf({ width, height, data }: PdfPicture): readonly Pixels[] {
  if (data === undefined || width * height > maxPixels) return [];
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
  return [{ width, height, data: pixels }];
}
