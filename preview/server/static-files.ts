import { readFile } from "node:fs/promises";
import path from "node:path";

export interface StaticFile {
  readonly contentType: string;
  readonly content: Uint8Array;
}

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * Reads a file below a folder.
 *
 * @param folder absolute
 * @param relativePath as it stands in the URL, percent-decoded
 * @returns `null` where there is no such file, or the path leads out of the folder
 */
export async function readStaticFile(
  folder: string,
  relativePath: string,
): Promise<StaticFile | null> {
  const file = path.join(folder, relativePath);
  if (!file.startsWith(folder + path.sep)) return null;
  try {
    return {
      contentType: contentTypes[path.extname(file).toLowerCase()] ?? "application/octet-stream",
      content: await readFile(file),
    };
  } catch {
    return null;
  }
}
