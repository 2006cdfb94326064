import { mkdir } from "node:fs/promises";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import { builtFolders, buildPreview } from "../preview/build";
import { startPreviewServer } from "../preview/server/preview-server";
import { ensureBrowser } from "./browser/ensure-browser";
import { thisMachine } from "./browser/this-machine";

// `npm run screenshots`: makes the pictures of the README from the running preview.

interface Screenshot {
  readonly file: string;
  /** What of the preview is switched: preview/page/settings.ts. */
  readonly settings: Readonly<Record<string, string>>;
  /** The whole page, or the pane alone. */
  readonly of: "page" | "pane";
}

const screenshots: readonly Screenshot[] = [
  { file: "preview-ja-light", settings: { language: "ja-JP", theme: "light" }, of: "page" },
  { file: "preview-en-dark", settings: { language: "en-US", theme: "dark" }, of: "page" },
  { file: "pane-ja-light", settings: { language: "ja-JP", theme: "light" }, of: "pane" },
  { file: "pane-ja-dark", settings: { language: "ja-JP", theme: "dark" }, of: "pane" },
  { file: "pane-en-light", settings: { language: "en-US", theme: "light" }, of: "pane" },
  { file: "pane-en-dark", settings: { language: "en-US", theme: "dark" }, of: "pane" },
];

/** Of the window, in CSS pixels. */
const heights = { page: 800, pane: 1080 } as const;

const folder = path.join(import.meta.dirname, "../docs/images");

async function take(browser: Browser, address: string, screenshot: Screenshot): Promise<void> {
  // The certificate of the preview is made on the spot and known to nobody.
  const page = await browser.newPage({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: heights[screenshot.of] },
    timezoneId: "Asia/Tokyo",
  });
  const query = new URLSearchParams(screenshot.settings);
  await page.goto(`${address}?${query.toString()}`);
  const pane = page.locator("#pane");
  await pane.contentFrame().locator('[data-verdict="scam"]').waitFor();
  const picture = screenshot.of === "page" ? page : pane;
  await picture.screenshot({
    path: path.join(folder, `${screenshot.file}.png`),
    animations: "disabled",
  });
  await page.close();
}

async function main(): Promise<void> {
  const executablePath = ensureBrowser(thisMachine);
  await buildPreview();
  const server = await startPreviewServer(builtFolders, 0);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    await mkdir(folder, { recursive: true });
    for (const screenshot of screenshots) {
      await take(browser, server.address, screenshot);
      console.log(`docs/images/${screenshot.file}.png`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
