import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { zipSync } from "fflate";

/** The earliest time that a zip can hold: the same files always make the same bytes. */
const fixedTime = new Date(1980, 0, 1);

/** @returns a zip of all files in a folder, without the folder itself; the same for the same files */
export async function zipFolder(folder: string): Promise<Uint8Array> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const contents = await Promise.all(
    files.map(
      async (file) =>
        [path.relative(folder, file).split(path.sep).join("/"), await readFile(file)] as const,
    ),
  );
  return zipSync(Object.fromEntries(contents), { mtime: fixedTime });
}
