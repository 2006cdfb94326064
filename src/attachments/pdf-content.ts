// PDF.js needs what the oldest browsers and the oldest Node.js that we serve do not have.
import "core-js/actual/array-buffer/transfer-to-fixed-length";
import "core-js/actual/promise/try";
import "core-js/actual/promise/with-resolvers";
import "core-js/actual/url/parse";
import {
  AnnotationType,
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  VerbosityLevel,
} from "unpdf/pdfjs";
import type { EmbeddedLink } from "../message/message";
import type { Box } from "./box";
import { countScans, maxScans } from "./jpeg-scans";
import { interruptible, TimeUpError } from "./interruptible";
import { maxPageMs, maxPages, maxPixels } from "./limits";
import { drawingsOf } from "./pdf-drawings";
import { picturesOf, pixelsOf } from "./pdf-pictures";
import type { Pixels } from "./pixels";

/** What a PDF holds for its reader, without drawing it. */
export interface PdfContent {
  readonly text: string;
  readonly links: readonly EmbeddedLink[];
  /** It has more pages, or a page or a picture that was not read. */
  readonly isIncomplete: boolean;
}

/** Takes the pictures of a PDF, one at a time because each takes much memory. */
interface PictureReader {
  readonly mayTake: (size: Pick<Pixels, "width" | "height">) => boolean;
  readonly read: (picture: Pixels) => Promise<void>;
  /** What a page draws with boxes. */
  readonly readDrawing: (boxes: readonly Box[]) => Promise<void>;
}

/** Pictures of all pages together. */
const maxPictures = 20;
/** What PDF.js warns of where it leaves out a picture, or some of the text. */
const leftOut = /image exceeded maximum allowed size|getTextContent - ignoring/iu;
/** Of all pages together. An ordinary PDF has a few, for a broken font. */
const maxWarnings = 10_000;
/** Pages of a PDF of which the first ones are read. */
const maxPagesLeftOut = 10_000;
/** Drawings of one page. */
const maxDrawings = 4;

/**
 * Reads the text, the links and the pictures of a PDF with PDF.js (ISO 32000). No script in it is
 * run, nothing is fetched and no font is loaded. What it unpacks to has no limit: whoever calls this
 * must be able to end it.
 *
 * @param isOver Whether time is up: asked before and within each page.
 * @throws For what is no PDF, one that is locked with a password, or one with JPEGs of too many scans.
 */
export async function readPdf(
  bytes: Uint8Array,
  pictures: PictureReader,
  isOver: () => boolean,
): Promise<PdfContent> {
  if (countScans(bytes) > maxScans * maxPictures) throw new RangeError("Too many scans.");
  const task = getDocument({
    // PDF.js may take the bytes for itself.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    // With these PDF.js would hand out pictures whose pixels cannot be read.
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: maxPixels,
    verbosity: VerbosityLevel.WARNINGS,
  });
  let isIncomplete = false;
  let warnings = 0;
  const endListening = listenToWarnings((warning) => {
    isIncomplete ||= leftOut.test(warning);
    warnings += 1;
    if (warnings > maxWarnings) throw new RangeError("Too many warnings.");
  });
  try {
    const document = await task.promise;
    if (document.numPages > maxPagesLeftOut) throw new RangeError("Too many pages.");
    // First of all pages what costs little, so that no page of drawings keeps the words of another.
    const links: EmbeddedLink[] = [];
    const hasAllLinks = await readPages(document, isOver, async ({ pageNumber }) => {
      for (const link of await linksOf(document, pageNumber)) links.push(link);
    });
    const texts: string[] = [];
    const hasAllTexts = await readPages(document, isOver, async (page, isLate) => {
      texts.push(await interruptible(() => textOf(page), isLate));
    });
    let picturesLeft = maxPictures;
    const hasAllDrawings = await readPages(document, isOver, async (page, isLate) => {
      const operators = await interruptible(() => page.getOperatorList(), isLate);
      const drawings = drawingsOf(operators);
      isIncomplete ||= drawings.length > maxDrawings;
      for (const boxes of drawings.slice(0, maxDrawings)) await pictures.readDrawing(boxes);
      for await (const picture of picturesOf(page, operators)) {
        isIncomplete ||= picture === null || picturesLeft === 0;
        if (picturesLeft === 0) break;
        picturesLeft -= 1;
        if (picture === null) continue;
        if (pictures.mayTake(picture)) await pictures.read(pixelsOf(picture));
        else isIncomplete = true;
      }
    });
    isIncomplete ||= !(hasAllLinks && hasAllTexts && hasAllDrawings);
    isIncomplete ||= document.numPages > maxPages;
    return { text: texts.join("\n\n"), links, isIncomplete };
  } finally {
    endListening();
    await task.destroy();
  }
}

/**
 * Reads one page after another, until one takes too long: such a page may stand there any number of
 * times.
 *
 * @param read Told whether the time of the page is up.
 * @returns Whether all pages were read.
 */
async function readPages(
  document: PDFDocumentProxy,
  isOver: () => boolean,
  read: (page: PDFPageProxy, isLate: () => boolean) => Promise<void>,
): Promise<boolean> {
  let hasAll = true;
  for (let number = 1; number <= Math.min(document.numPages, maxPages); number += 1) {
    if (isOver()) return false;
    try {
      const page = await document.getPage(number);
      const end = performance.now() + maxPageMs;
      await read(page, () => isOver() || performance.now() > end);
      page.cleanup();
    } catch (error) {
      if (error instanceof TimeUpError) return false;
      hasAll = false;
    }
  }
  return hasAll;
}

/**
 * Hands on what PDF.js warns of, which it does on the console alone: what it leaves out is missing in
 * all that it hands out.
 *
 * @returns What ends that. One PDF is read at a time.
 */
function listenToWarnings(heed: (warning: string) => void): () => void {
  /* eslint-disable no-console -- Nothing is written to it. */
  const { warn } = console;
  console.warn = (warning: unknown) => {
    heed(String(warning));
  };
  return () => {
    console.warn = warn;
  };
  /* eslint-enable no-console */
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items
    .map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : ""))
    .join("");
}

/** A button may lead somewhere as well. */
const linking = new Set([AnnotationType.LINK, AnnotationType.WIDGET]);

/** What PDF.js tells of a link's annotation; its types leave it open. */
interface LinkAnnotation {
  readonly url?: string;
  /** As it is written, where no browser should open it. */
  readonly unsafeUrl?: string;
}

/**
 * The links of one page. They are not asked of the page itself, because PDF.js then also looks for the
 * text below each, which takes up to 80 KB a link.
 */
async function linksOf(
  document: PDFDocumentProxy,
  number: number,
): Promise<readonly EmbeddedLink[]> {
  const others = new Set(Array.from({ length: document.numPages }, (_, index) => index));
  others.delete(number - 1);
  const annotations = (await document.getAnnotationsByType(
    linking,
    others,
  )) as readonly LinkAnnotation[];
  return annotations.flatMap(({ url, unsafeUrl }): EmbeddedLink[] => {
    const address = unsafeUrl ?? url;
    return address === undefined || address === "" ? [] : [{ element: "other", address, text: "" }];
  });
}
