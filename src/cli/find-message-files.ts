import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** The path that stands for standard input. */
export const standardInput = "-";

/** A folder's entry that is not read, as it may lead out of the folder or never end. */
export type SkippedEntry = "link" | "no-regular-file";

export interface FoundFile {
  readonly path: string;
  /** `null`: it is to be read. */
  readonly problem: SkippedEntry | null;
}

/**
 * Lists the files to check, in the order of the paths; within a folder `*.eml`, sub-folders
 * included, sorted by name. A path that cannot be read is given as it is, so that reading it tells
 * why.
 *
 * @param paths Files, folders and `-`, as the reader wrote them: what is named itself may be a link
 *   or a pipe.
 */
export async function* findMessageFiles(paths: readonly string[]): AsyncGenerator<FoundFile> {
  for (const path of paths) {
    if (path !== standardInput && (await isFolder(path))) yield* filesIn(path);
    else yield { path, problem: null };
  }
}

async function* filesIn(folder: string): AsyncGenerator<FoundFile> {
  const entries = await listFolder(folder);
  if (entries === null) {
    yield { path: folder, problem: null };
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const isNamedAsMail = /\.eml$/i.test(entry.name);
    if (entry.isDirectory()) {
      yield* filesIn(path);
    } else if (entry.isSymbolicLink()) {
      if (isNamedAsMail || (await isFolder(path))) yield { path, problem: "link" };
    } else if (isNamedAsMail) {
      yield { path, problem: entry.isFile() ? null : "no-regular-file" };
    }
  }
}

/** @returns `null` for one that cannot be read. */
async function listFolder(folder: string): Promise<readonly Dirent[] | null> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    return null;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
