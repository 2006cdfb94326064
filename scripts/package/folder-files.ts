import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** @returns what is no folder, sorted, with slashes */
export async function filePaths(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join("/"))
    .sort();
}

/** @returns the bytes of every file of a folder, by `filePaths` */
export async function readFiles(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await filePaths(folder);
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, await readFile(path.join(folder, file))] as const),
    ),
  );
}
