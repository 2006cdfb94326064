import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";

/** The name by which standard input is asked for. */
export const standardInput = "-";

/**
 * Lists the files to check, in the order of the paths; within a folder `*.eml`, sub-folders
 * included, sorted by name. A folder that links lead to a second time is not read again. A path
 * that cannot be read is given as it is, so that reading it tells why.
 *
 * @param paths Files, folders and `-`, as the reader wrote them.
 */
export async function* findMessageFiles(paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths) {
    if (path !== standardInput && (await isFolder(path))) {
      yield* filesIn(path, new Set());
    } else {
      yield path;
    }
  }
}

async function* filesIn(folder: string, read: Set<string>): AsyncGenerator<string> {
  const entries = await listFolder(folder, read);
  if (entries === null) {
    yield folder;
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() || (entry.isSymbolicLink() && (await isFolder(path)))) {
      yield* filesIn(path, read);
    } else if (/\.eml$/i.test(entry.name)) {
      yield path;
    }
  }
}

type Entry = Awaited<ReturnType<typeof readEntries>>[number];
const readEntries = (folder: string) => readdir(folder, { withFileTypes: true });

/** @returns Nothing for a folder that was read before; `null` for one that cannot be read. */
async function listFolder(folder: string, read: Set<string>): Promise<readonly Entry[] | null> {
  try {
    const identity = await realpath(folder);
    if (read.has(identity)) return [];
    read.add(identity);
    const entries = await readEntries(folder);
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
