import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { hashedFolder } from "./site-headers";

/** The endings that web servers look for, and how each copy is made. */
const encoders = {
  // At its best, as is the default of Node.js; servers that compress while they serve use less.
  ".br": promisify(brotliCompress),
  ".gz": (bytes: Uint8Array) => promisify(gzip)(bytes, { level: 9 }),
};

/** Whether a file of a package is another one, compressed. */
export const isCompressedCopy = (file: string): boolean => /\.(?:br|gz)$/u.test(file);

/** A copy of what has no hash in its name could be that of an older file. */
const hasCopies = (file: string): boolean =>
  file.startsWith(`${hashedFolder}/`) && /\.(?:js|css)$/u.test(file);

/**
 * Puts compressed copies beside the scripts and style sheets of `static/`, for web servers that send
 * such copies instead of compressing.
 *
 * @param files all of the folder, relative to it
 */
export async function addCompressedCopies(folder: string, files: readonly string[]): Promise<void> {
  const copied = files.filter(hasCopies).map(async (file) => {
    const full = path.join(folder, file);
    const bytes = await readFile(full);
    for (const [ending, encode] of Object.entries(encoders)) {
      await writeFile(`${full}${ending}`, await encode(bytes));
    }
  });
  await Promise.all(copied);
}
