import { imageSize } from "image-size";
import { readHtml } from "../message/html/read-html";
import type { Attachment, EmbeddedLink, EmbeddedPart, Message } from "../message/message";
import { readEml } from "../message/read-eml";
import { type Box, drawBoxes } from "./box";
import { readCalendar } from "./calendar-text";
import { joinedPictures, type NamedPixels } from "./cut-pictures";
import { readDataAddress } from "./data-address";
import { decodeFileText } from "./decode-file-text";
import { fileReaderKind, type FileReaderKind, kindByContent } from "./file-reader-kind";
import { countScans, maxScans } from "./jpeg-scans";
import { maxMessageDepth, maxFileSize, maxReadingMs, maxFiles, maxPixels } from "./limits";
import { maxLinks, maxPixelsOfPiece, maxTotalPixels } from "./limits";
import { mayLead } from "./needs-reading";
import { findPagePictures } from "./page-pictures";
import type { PictureDecoder } from "./picture-decoder";
import { withScriptTexts } from "./script-texts";
import type { Pixels } from "./pixels";
import { readDrawnQrCodes, readQrCodes } from "./qr-codes";
import { qrLinks } from "./qr-link";

/**
 * Reads the pictures within a message and its attached files: their links, QR codes among them, and
 * their text.
 *
 * @returns A part for each that leads somewhere, says something, or could not be read.
 */
export async function readEmbeddedParts(
  message: Message,
  decodePicture: PictureDecoder,
): Promise<readonly EmbeddedPart[]> {
  const reader = new EmbeddedReader(decodePicture);
  await reader.readMessage(message, "", 0);
  return reader.finish();
}

const nothing = { text: "", links: [], formFields: [], isIncomplete: false } as const;

/** A page or a calendar speaks for itself once it is opened. */
const documents: ReadonlySet<FileReaderKind | null> = new Set(["text", "pdf", "message"]);

const isReadable = (content: Attachment["content"]): content is Uint8Array =>
  content !== undefined && content !== null && content.length <= maxFileSize;

class EmbeddedReader {
  private readonly parts: EmbeddedPart[] = [];
  /** In which no code was found: one may be cut into several. */
  private readonly codeless: NamedPixels[] = [];
  private readonly end = performance.now() + maxReadingMs;
  private files = 0;
  private pixelsLeft = maxTotalPixels;
  /** Of what is being read. */
  private isPassedOn = false;

  constructor(private readonly decodePicture: PictureDecoder) {}

  async finish(): Promise<readonly EmbeddedPart[]> {
    await this.readCutCodes();
    return this.parts;
  }

  /** @param within The name of the file that the message stands in, with what goes between names. */
  async readMessage({ body, attachments }: Message, within: string, depth: number): Promise<void> {
    const page = body?.html ?? body?.text ?? "";
    if (page !== "") await this.readPage(page, within);
    for (const file of attachments ?? []) {
      if (file.content === undefined || !mayLead(file, file.content?.length ?? null)) continue;
      await this.readFile(file, within, depth);
    }
  }

  private get isOver(): boolean {
    return this.files > maxFiles || performance.now() > this.end;
  }

  private add(part: Partial<EmbeddedPart> & Pick<EmbeddedPart, "kind" | "name">): void {
    const found = part.links ?? [];
    const links = found.slice(0, maxLinks);
    const isIncomplete = part.isIncomplete === true || links.length < found.length;
    const whole = { ...nothing, isPassedOn: this.isPassedOn, ...part, links, isIncomplete };
    const says = whole.text.trim() !== "" || whole.links.length + whole.formFields.length > 0;
    if (says || whole.isIncomplete) this.parts.push(whole);
  }

  private async readFile(file: Attachment, within: string, depth: number): Promise<void> {
    const name = `${within}${file.name}`;
    const kind = fileReaderKind(file);
    const asKind = kind === "picture" ? "picture" : "file";
    const outside = this.isPassedOn;
    this.isPassedOn ||= documents.has(kind);
    this.files += 1;
    const { content } = file;
    try {
      if (!isReadable(content) || this.isOver) throw new RangeError("The file is not to be read.");
      await this.readContent(kindByContent(content) ?? kind, content, name, depth);
    } catch {
      this.add({ kind: asKind, name, isIncomplete: true });
    }
    this.isPassedOn = outside;
  }

  private async readContent(
    kind: FileReaderKind | null,
    content: Uint8Array,
    name: string,
    depth: number,
  ): Promise<void> {
    switch (kind) {
      case "picture":
        await this.readPicture(content, name);
        break;
      case "page": {
        const { html, isIncomplete } = withScriptTexts(decodeFileText(content));
        const page = readPageText(html);
        // What it shows is then made by a script that was not understood.
        const isMade = page.text.trim() === "" && page.links.length === 0 && /<script/iu.test(html);
        this.add({ kind: "file", name, ...page, isIncomplete: isIncomplete || isMade });
        await this.readPage(html, name);
        break;
      }
      case "text": {
        const text = decodeFileText(content);
        this.add({ kind: "file", name, text });
        await this.readPage(text, name);
        break;
      }
      case "calendar": {
        const { text, html } = readCalendar(decodeFileText(content));
        this.add({ kind: "file", name, text });
        if (html !== "") this.add({ kind: "file", name, ...readPageText(html) });
        break;
      }
      case "message":
        await this.readAttachedMessage(content, name, depth);
        break;
      case "pdf":
        await this.readPdf(content, name);
        break;
      case null:
    }
  }

  private async readAttachedMessage(
    content: Uint8Array,
    name: string,
    depth: number,
  ): Promise<void> {
    if (depth >= maxMessageDepth) throw new RangeError("The message stands too deep in others.");
    const message = await readEml(content);
    const { html, text } = message.body ?? { html: null, text: null };
    const senders = message.from.map(({ displayName }) => displayName);
    const body = html === null ? { ...nothing, text: text ?? "" } : readPageText(html);
    const heading = [...senders, message.subject].join("\n");
    this.add({
      kind: "file",
      name: name === "" ? message.subject : name,
      ...body,
      text: `${heading}\n\n${body.text}`,
      isIncomplete: message.body === null,
    });
    await this.readMessage(message, `${name} › `, depth + 1);
  }

  private async readPdf(content: Uint8Array, name: string): Promise<void> {
    const { readPdf } = await import("./pdf-content");
    const codes: EmbeddedLink[] = [];
    const pictures = {
      mayTake: (size: Pick<Pixels, "width" | "height">) => !this.isOver && this.mayTake(size),
      read: async (picture: Pixels) => {
        codes.push(...(await codesIn(picture)));
      },
      readDrawing: async (boxes: readonly Box[]) => {
        const picture = this.isOver ? null : drawBoxes(boxes, false);
        if (picture !== null) codes.push(...(await readDrawnQrCodes(picture)).flatMap(qrLinks));
      },
    };
    const { text, links, isIncomplete } = await readPdf(content, pictures, () => this.isOver);
    // Where there is no word in it, what it says stands in its pictures.
    const isDrawn = text.trim() === "" && links.length + codes.length === 0;
    this.add({ kind: "file", name, text, links, isIncomplete: isIncomplete || isDrawn });
    this.add({ kind: "picture", name, links: codes });
  }

  private async readPicture(content: Uint8Array, name: string): Promise<void> {
    const size = imageSize(content);
    const mayDecode =
      this.mayTake(size) && !(size.type === "jpg" && countScans(content) > maxScans);
    const pixels = mayDecode ? await this.decodePicture(content) : null;
    if (pixels === null) {
      this.add({ kind: "picture", name, isIncomplete: true });
      return;
    }
    const links = await codesIn(pixels);
    const isPiece = pixels.width * pixels.height <= maxPixelsOfPiece;
    if (links.length === 0 && isPiece)
      this.codeless.push({ name, isPassedOn: this.isPassedOn, pixels });
    this.add({ kind: "picture", name, links });
  }

  /** Whether a picture is to be looked at: it is not too large, nor are all of them together. */
  private mayTake({ width, height }: Pick<Pixels, "width" | "height">): boolean {
    const pixels = width * height;
    if (pixels > maxPixels || pixels > this.pixelsLeft) return false;
    this.pixelsLeft -= pixels;
    return true;
  }

  /** Pictures and drawings that stand in a page itself. */
  private async readPage(html: string, name: string): Promise<void> {
    const { dataAddresses, drawings, isIncomplete } = findPagePictures(html);
    this.add({ kind: "drawing", name, isIncomplete });
    for (const { boxes, isSquare } of drawings) {
      const picture = this.isOver ? null : drawBoxes(boxes, isSquare);
      const codes = picture === null ? [] : await readDrawnQrCodes(picture);
      this.add({
        kind: "drawing",
        name,
        links: codes.flatMap(qrLinks),
        isIncomplete: picture === null,
      });
    }
    for (const address of dataAddresses) {
      const file = { name: "", inline: true, ...readDataAddress(address) };
      await this.readFile(file, name, maxMessageDepth);
    }
  }

  private async readCutCodes(): Promise<void> {
    for (const { name, isPassedOn, pixels } of joinedPictures(this.codeless)) {
      if (this.isOver) return;
      this.add({ kind: "picture", name, links: await codesIn(pixels), isPassedOn });
    }
  }
}

function readPageText(html: string): Pick<EmbeddedPart, "text" | "links" | "formFields"> {
  const { visibleText, outlookOnlyText, imageTexts, links, formFields } = readHtml(html);
  const text = [visibleText, outlookOnlyText, ...imageTexts].join("\n\n");
  return {
    text,
    links: links.map(({ element, address, text: label }) => ({ element, address, text: label })),
    formFields,
  };
}

async function codesIn(picture: Pixels): Promise<readonly EmbeddedLink[]> {
  return (await readQrCodes(picture)).flatMap(qrLinks);
}
