import { gzipSync } from "node:zlib";
import type { BrowserContext, Frame, Page } from "playwright-core";

declare global {
  /** By `noteFirstVerdict`, in the pane. */
  var firstVerdictAt: number | undefined;
}

/** A file that the pane downloads before its first verdict. */
export interface LoadedFile {
  readonly path: string;
  /** As a web server sends it: gzip at its best, in bytes. */
  readonly compressed: number;
}

/** Office.js is Microsoft's and cached by Outlook; the others stand in for Outlook in the preview. */
const notOurs = ["/office-js/", "/preview/"];

const pending = "[data-verdict]:not([data-verdict='pending'])";

/** Has each pane of the context note when its first verdict stood there. To be called first. */
export async function noteFirstVerdict(context: BrowserContext): Promise<void> {
  await context.addInitScript((verdict) => {
    new MutationObserver((_, observer) => {
      if (document.querySelector(verdict) === null) return;
      observer.disconnect();
      globalThis.firstVerdictAt = performance.now();
    }).observe(document, { subtree: true, childList: true, attributes: true });
  }, pending);
}

/** @returns The pane's frame, and milliseconds from its navigation to its first verdict. */
export async function waitForFirstVerdict(page: Page): Promise<{ frame: Frame; took: number }> {
  const frame = await (await page.waitForSelector("#pane")).contentFrame();
  if (frame === null) throw new Error("The pane has no frame.");
  await frame.waitForFunction(() => globalThis.firstVerdictAt !== undefined);
  return { frame, took: await frame.evaluate(() => globalThis.firstVerdictAt ?? NaN) };
}

/** What the pane downloaded before its first verdict, by the browser's own record. */
export async function firstLoad(page: Page): Promise<readonly LoadedFile[]> {
  const { frame, took } = await waitForFirstVerdict(page);
  const addresses = await frame.evaluate(
    (verdictAt) => [
      location.href,
      ...performance
        .getEntriesByType("resource")
        .filter(({ startTime }) => startTime < verdictAt)
        .map(({ name }) => name),
    ],
    took,
  );
  const files: LoadedFile[] = [];
  for (const address of new Set(addresses)) {
    const { pathname } = new URL(address);
    if (notOurs.some((prefix) => pathname.startsWith(prefix))) continue;
    const answer = await page.context().request.get(address);
    files.push({ path: pathname, compressed: gzipSync(await answer.body(), { level: 9 }).length });
  }
  return files;
}
