import readableAttachments from "../../rules/mail/readable-attachments.json";
import type { Attachment } from "../message/message";

/** What reads an attached file. */
export type FileReaderKind = "picture" | "page" | "text" | "calendar" | "message" | "pdf";

// The file is checked against its schema, which lists the readers.
const entries = readableAttachments.entries as readonly {
  readonly ending: string;
  readonly mediaType: string;
  readonly reader: FileReaderKind;
}[];
const byEnding = new Map(entries.map(({ ending, reader }) => [ending, reader]));
const byMediaType = new Map(entries.map(({ mediaType, reader }) => [mediaType, reader]));

/** What says nothing of a file's kind. */
const unknownTypes: ReadonlySet<string> = new Set(["", "application/octet-stream"]);

/**
 * What reads an attached file, by the ending of its name, by which Outlook opens it, else by its
 * media type (`rules/mail/readable-attachments.json`).
 *
 * @returns `null` for a file that is not looked into.
 */
export function fileReaderKind(
  file: Pick<Attachment, "name" | "contentType" | "inline">,
): FileReaderKind | null {
  const ending = /\.([a-z0-9]{1,8})[\s.]*$/iu.exec(file.name)?.[1]?.toLowerCase();
  const mediaType = file.contentType.split(";", 1)[0]?.trim() ?? "";
  const known = byEnding.get(ending ?? "") ?? byMediaType.get(mediaType);
  if (known !== undefined) return known;
  const isUnnamed = ending === undefined && unknownTypes.has(mediaType);
  return mediaType.startsWith("image/") || (file.inline && isUnnamed) ? "picture" : null;
}

/** What reads a file by how it begins, which says more than its name; `null` where that says nothing. */
export function kindByContent(content: Uint8Array): "picture" | "pdf" | null {
  const start = new TextDecoder("latin1").decode(content.subarray(0, 16));
  if (start.startsWith("%PDF-")) return "pdf";
  return /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0\0\0\0|RIFF.{4}WEBP)/su.test(start)
    ? "picture"
    : null;
}
