import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Page, Request } from "playwright-core";

/** A file that the pane downloads before its first verdict. */
export interface LoadedFile {
  readonly path: string;
  /** Bytes, as a web server sends the copies that `npm run package` makes. */
  readonly brotli: number;
  readonly gzip: number;
}

/** Of some files together, in kilobytes. */
export const kilobytesOf = (files: readonly LoadedFile[], encoding: "brotli" | "gzip"): number =>
  files.reduce((sum, file) => sum + file[encoding], 0) / 1000;

/** Office.js is Microsoft's and cached by Outlook; the others stand in for Outlook in the preview. */
const notOurs = ["/office-js/", "/preview/"];

/**
 * What the pane downloads before its first verdict, its worker's files included. Opens the preview
 * and waits for the verdict.
 *
 * @param page Of a context with `watchPane`.
 */
export async function firstLoad(page: Page, address: string): Promise<readonly LoadedFile[]> {
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  await page.goto(address);
  const frame = await (await page.waitForSelector("#pane")).contentFrame();
  if (frame === null) throw new Error("The pane has no frame.");
  await frame.waitForFunction(() => globalThis.paneWatch?.firstVerdictAt !== undefined);
  const ofPane = requests.filter((request) => request.frame() === frame);
  // Only what has come is in the browser's record. What the worker asks for never is.
  await Promise.all(ofPane.map(async (request) => (await request.response())?.finished()));
  const later = await frame.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime > (globalThis.paneWatch?.firstVerdictAt ?? NaN))
      .map(({ name }) => name),
  );
  const addresses = ofPane.map((request) => request.url()).filter((url) => !later.includes(url));
  const files: LoadedFile[] = [];
  for (const url of new Set(addresses)) {
    const { pathname } = new URL(url);
    if (notOurs.some((prefix) => pathname.startsWith(prefix))) continue;
    const answer = await page.context().request.get(url);
    const body = await answer.body();
    files.push({
      path: pathname,
      brotli: brotliCompressSync(body).length,
      gzip: gzipSync(body, { level: 9 }).length,
    });
  }
  return files;
}
