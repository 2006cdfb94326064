import type { Attachment, Message, MessageBody } from "../message/message";
import { fileReaderKind } from "./file-reader-kind";
import { minPictureSize } from "./limits";

/** A picture that stands in the body itself (RFC 2397), or is drawn there (SVG). */
const pictureInBody = /data:image\/|<svg\b/iu;

/** Block letters that a code can be drawn with: each of its corners has seven in a row. */
const blockLetters =
  /(?:[\u2580-\u259f\u25a0-\u25a3\u2801-\u28ff\u2b1b\u2b1c]|&#(?:x25[89a][\da-f]|x2b1[bc]|96[0-3]\d|1103[56]);?|&(?:block|[ul]hblk|squf);){7}/iu;

/** The same where each stands in an element of its own. */
const anyBlockLetter = /[\u2580-\u259f\u25a0\u25a1\u2b1b\u2b1c]/gu;

/** What the cells of a drawn code are made of: even where they are joined, it has some hundred. */
const cellTag = /<(?:t[dh]|div|span|[ibp]|font|em)\b/giu;
const minCells = 150;
/** A code of shadows is one style, and a long one. */
const manyShadows = /box-shadow[^;"']{1000}/iu;
const cellColour = /background|bgcolor|border|box-shadow/iu;

/** Whether a file is to be read, going by what is known of it without having it. */
export function mayLead(
  file: Pick<Attachment, "name" | "contentType" | "inline">,
  size: number | null,
): boolean {
  const kind = fileReaderKind(file);
  if (kind === null) return false;
  return kind !== "picture" || size === null || size >= minPictureSize;
}

/** Whether a picture or the drawing of a code may stand in the body itself. */
function mayHoldPicture({ html, text }: MessageBody): boolean {
  const body = html ?? text ?? "";
  if ([pictureInBody, blockLetters, manyShadows].some((sign) => sign.test(body))) return true;
  if (hasMany(anyBlockLetter, body)) return true;
  return cellColour.test(body) && hasMany(cellTag, body);
}

function hasMany(global: RegExp, body: string): boolean {
  let cells = 0;
  for (global.lastIndex = 0; cells < minCells && global.test(body);) cells += 1;
  return cells === minCells;
}

/** Whether a message has pictures or files to look into; for most mail a glance tells. */
export function needsReading({ body, attachments }: Message): boolean {
  const hasFile = attachments?.some(
    (file) => file.content !== undefined && mayLead(file, file.content?.length ?? null),
  );
  return hasFile === true || (body !== null && mayHoldPicture(body));
}
