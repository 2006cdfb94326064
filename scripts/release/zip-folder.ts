import { zipSync } from "fflate";
import { readFiles } from "../package/folder-files";

/** The earliest time that a zip can hold: the same files always make the same bytes. */
const fixedTime = new Date(1980, 0, 1);

/** @returns a zip of all files in a folder, without the folder itself; the same for the same files */
export async function zipFolder(folder: string): Promise<Uint8Array> {
  return zipSync(Object.fromEntries(await readFiles(folder)), { mtime: fixedTime });
}
