import { createReadStream, readFileSync, statSync } from "node:fs";
import type { Readable } from "node:stream";
import { checkMessage } from "../checks/check-message";
import { type CheckResult, saysNothing } from "../checks/check-result";
import { needsReading } from "../attachments/needs-reading";
import { withEmbeddedParts, withUnreadParts } from "../attachments/with-embedded-parts";
import { EmlError, readEml } from "../message/read-eml";
import { bundledRuleSet } from "../rule-set/bundled-rule-set";
import { decodePicture } from "./decode-picture";
import { errorCode } from "./error-code";
import { type SkippedEntry, standardInput } from "./find-message-files";

/** Bytes. The largest message that Exchange Online carries (150 MB). */
export const maxFileSize = 150 * 1024 * 1024;

export type ReadingProblem =
  | SkippedEntry
  | "no-such-file"
  | "no-permission"
  | "too-large"
  | "empty"
  | "not-a-message"
  /** Nothing of its body, and so nothing can be said of what it claims to be. */
  | "unreadable-body"
  /** Nothing was found in its beginning and its end, and the rest was not read. */
  | "too-long"
  | "unreadable"
  /** Its check did not come to an end. */
  | "unchecked";

/** What became of one file. */
export type CheckedFile =
  | { readonly path: string; readonly result: CheckResult }
  | { readonly path: string; readonly problem: ReadingProblem };

/** A file that can be read. */
export interface SizedFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** What has been read already, as from a pipe, which gives it only once. */
  readonly piped: Uint8Array | null;
}

class TooLargeError extends Error {}

/**
 * Tells how large a file is: how much a pipe, a device or a file of the system gives is known only
 * once it is read. Nothing is thrown for what is wrong with the file.
 *
 * @param path A file, or `-` for `input`.
 */
export async function sizeFile(path: string, input: Readable): Promise<SizedFile | CheckedFile> {
  try {
    if (path === standardInput) return await readPiped(path, input);
    const stats = statSync(path);
    if (!stats.isFile() || stats.size === 0) return await readPiped(path, createReadStream(path));
    if (stats.size > maxFileSize) throw new TooLargeError();
    return { path, size: stats.size, piped: null };
  } catch (error) {
    return { path, problem: problemOf(error) };
  }
}

/**
 * Reads and checks one file. Nothing is thrown: what could not be checked is a problem.
 *
 * @param parts What is done with pictures and attached files, which can be made to take any amount
 *   of memory and time.
 * @returns `null` where they are to be read elsewhere.
 */
export function checkFile(file: SizedFile, parts: "read" | "unread"): Promise<CheckedFile>;
export function checkFile(file: SizedFile, parts: "elsewhere"): Promise<CheckedFile | null>;
export async function checkFile(
  { path, piped }: SizedFile,
  parts: "read" | "unread" | "elsewhere",
): Promise<CheckedFile | null> {
  try {
    // At once: opening a stream takes longer than checking most messages.
    const read = await readEml(piped ?? readFileSync(path));
    if (parts === "elsewhere" && needsReading(read)) return null;
    const message =
      parts === "unread" ? withUnreadParts(read) : await withEmbeddedParts(read, decodePicture);
    const result = checkMessage(message, bundledRuleSet);
    if (result.isTooLong && saysNothing(result)) return { path, problem: "too-long" };
    return message.body === null && result.verdict === "unrelated"
      ? { path, problem: "unreadable-body" }
      : { path, result };
  } catch (error) {
    return { path, problem: problemOf(error) };
  }
}

async function readPiped(path: string, stream: Readable): Promise<SizedFile> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxFileSize) throw new TooLargeError();
    chunks.push(bytes);
  }
  return { path, size, piped: Buffer.concat(chunks, size) };
}

/** System errors have codes such as `EIO` (errno); what is none is a fault of the checks. */
function problemOf(error: unknown): ReadingProblem {
  if (error instanceof EmlError) return error.reason;
  if (error instanceof TooLargeError) return "too-large";
  const code = errorCode(error);
  if (code === "ENOENT") return "no-such-file";
  if (code === "EACCES" || code === "EPERM") return "no-permission";
  return /^E[A-Z\d]+$/.test(code) ? "unreadable" : "unchecked";
}
