import { createReadStream, readFileSync, statSync } from "node:fs";
import type { Readable } from "node:stream";
import { checkMessage } from "../checks/check-message";
import type { CheckResult } from "../checks/check-result";
import { withEmbeddedParts } from "../attachments/with-embedded-parts";
import { EmlError, readEml } from "../message/read-eml";
import { bundledRuleSet } from "../rule-set/bundled-rule-set";
import { decodePicture } from "./decode-picture";
import { errorCode } from "./error-code";
import { standardInput } from "./find-message-files";

/** Bytes. The largest message that Exchange Online carries (150 MB). */
export const maximumFileSize = 150 * 1024 * 1024;

export type ReadingProblem =
  "no-such-file" | "no-permission" | "too-large" | "empty" | "not-a-message" | "unreadable";

/** What became of one file. */
export type CheckedFile =
  | { readonly path: string; readonly result: CheckResult }
  | { readonly path: string; readonly problem: ReadingProblem };

class TooLargeError extends Error {}

/**
 * Reads and checks one file. Nothing is thrown for what is wrong with the file.
 *
 * @param path A file, or `-` for `input`.
 */
export async function checkFile(path: string, input: Readable): Promise<CheckedFile> {
  try {
    const file = await readEml(await bytesOf(path, input));
    const message = await withEmbeddedParts(file, decodePicture);
    return { path, result: checkMessage(message, bundledRuleSet) };
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return { path, problem };
  }
}

/** A file is read at once: opening a stream takes longer than checking most messages. */
async function bytesOf(path: string, input: Readable): Promise<Uint8Array> {
  if (path === standardInput) return readAll(input);
  const stats = statSync(path);
  // How much a pipe, a device or a file of the system gives is known only once it is read.
  if (!stats.isFile() || stats.size === 0) return readAll(createReadStream(path));
  if (stats.size > maximumFileSize) throw new TooLargeError();
  return readFileSync(path);
}

async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maximumFileSize) throw new TooLargeError();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, size);
}

/** `null`: not a fault of the file; system errors have codes such as `EIO` (errno). */
function problemOf(error: unknown): ReadingProblem | null {
  if (error instanceof EmlError) return error.reason;
  if (error instanceof TooLargeError) return "too-large";
  const code = errorCode(error);
  if (code === "ENOENT") return "no-such-file";
  if (code === "EACCES" || code === "EPERM") return "no-permission";
  if (!/^E[A-Z\d]+$/.test(code)) return null;
  return "unreadable";
}
