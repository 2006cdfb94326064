import { mkdir } from "node:fs/promises";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import { builtFolders, buildPreview } from "../preview/build";
import type { SignIn } from "../preview/page/outlook/nested-app-authentication";
import "../preview/page/preview-api";
import { startPreviewServer } from "../preview/server/preview-server";
import { ensureBrowser } from "./browser/ensure-browser";
import { thisMachine } from "./browser/this-machine";

// `npm run screenshots`: makes the pictures of the README and the guides from the running preview.

interface Screenshot {
  readonly file: string;
  /** What of the preview is switched: preview/page/settings.ts. */
  readonly settings: Readonly<Record<string, string>>;
  /** The whole page, the pane alone, or what the pane offers to do. */
  readonly of: "page" | "pane" | "actions";
  readonly signIn?: SignIn;
  /** What is clicked in the pane, by its selector, and what appears then. */
  readonly click?: readonly [clicked: string, appears: string];
}

/** What the reader is asked who reports a message without signs. */
const question = ['[data-action="report"]', '[data-action-state="asking"]'] as const;
/** What an administrator sees of a tenant that has not consented. */
const consent = ['[data-action="report"]', 'a[href*="adminconsent"]'] as const;

const screenshots: readonly Screenshot[] = [
  { file: "preview-ja-light", settings: { language: "ja-JP", theme: "light" }, of: "page" },
  { file: "preview-en-dark", settings: { language: "en-US", theme: "dark" }, of: "page" },
  { file: "pane-ja-light", settings: { language: "ja-JP", theme: "light" }, of: "pane" },
  { file: "pane-ja-dark", settings: { language: "ja-JP", theme: "dark" }, of: "pane" },
  { file: "pane-en-light", settings: { language: "en-US", theme: "light" }, of: "pane" },
  { file: "pane-en-dark", settings: { language: "en-US", theme: "dark" }, of: "pane" },
  ...(["ja", "en"] as const).flatMap((language): readonly Screenshot[] => {
    const locale = language === "ja" ? "ja-JP" : "en-US";
    return [
      {
        file: `report-question-${language}`,
        settings: { language: locale, theme: "light", message: `genuine-statement-${language}` },
        of: "actions",
        click: question,
      },
      {
        file: `consent-${language}`,
        settings: { language: locale, theme: "light" },
        of: "actions",
        signIn: "consent",
        click: consent,
      },
    ];
  }),
];

/** Of the window, in CSS pixels. */
const heights = { page: 800, pane: 1560, actions: 1600 } as const;

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
  const content = pane.contentFrame();
  await content.locator("[data-verdict]:not([data-verdict=pending])").waitFor();
  await content.locator('[data-action="copy-details"]').waitFor();
  const { signIn } = screenshot;
  if (signIn !== undefined) await page.evaluate((how) => window.preview?.setSignIn(how), signIn);
  if (screenshot.click !== undefined) {
    const [clicked, appears] = screenshot.click;
    await content.locator(clicked).click();
    await content.locator(appears).waitFor();
  }
  // Where the add-in could not report by itself, a form stands before the page.
  const discard = page.locator('[data-compose="discard"]');
  if (await discard.isVisible()) await discard.click();
  const actions = content.getByRole("group").filter({ has: page.locator("[data-action]") });
  const picture = { page, pane, actions }[screenshot.of];
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
