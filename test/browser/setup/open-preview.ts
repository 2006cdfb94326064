import { afterAll, afterEach, beforeAll } from "@jest/globals";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import type { SituationName } from "../../../preview/page/situations";
import { readPane } from "../pane-reader";
import { PreviewPage } from "./preview-page";

/** What of the preview is switched before it opens; see preview/page/settings.ts. */
export interface PreviewOptions {
  /** Outlook's display language; Japanese unless told otherwise. */
  readonly language?: "ja-JP" | "en-US";
  readonly theme?: "light" | "dark";
  /** Of the pane, in CSS pixels: 300, 320, 360 or 600. */
  readonly width?: 300 | 320 | 360 | 600;
  /** Which Outlook and which mailbox; Microsoft 365 unless told otherwise. */
  readonly situation?: SituationName;
  /** `1.1` to `1.12`. */
  readonly mailboxVersion?: string;
  /** The sample selected first, by its file's name without `.eml`. */
  readonly message?: string;
  /** Faults from the start, such as `body.getAsync:error:5001`: preview/page/outlook/faults.ts. */
  readonly faults?: readonly string[];
  /** Whether the test sets time forward (`page.clock`), which needs a page of its own. */
  readonly hasClock?: boolean;
  /**
   * Whether the test changes nothing that outlasts the next selection. It may then go on with the
   * page of such a test before it, of the same settings, where its message is selected anew.
   */
  readonly sharesPage?: boolean;
  /** Done to the page before it opens, such as to route what it will ask for. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const viewport = { width: 1280, height: 900 };

const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Gives a test file a browser. Call it once at the top of the file; what it returns opens the
 * preview with true Office.js in its pane, each time with a mailbox of its own and nothing stored.
 *
 * A test's first page is handed on to the next test, which finds it as new: to make one anew takes
 * two seconds. Of what a test does to it only an init script has to be disposed of by the test.
 * It opens the preview on it again, unless both tests share theirs.
 */
export function previewInBrowser(): (options?: PreviewOptions) => Promise<PreviewPage> {
  let browser: Browser | undefined;
  let kept: PreviewPage | undefined;
  let isKeptInUse = false;
  /** The address of the page that is kept, but for its message, where tests may share it. */
  let shared: string | undefined;
  const others: BrowserContext[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    isKeptInUse = false;
    await Promise.all(others.splice(0).map(closeContext));
    if (kept !== undefined && !(await isAsNew(kept.page))) {
      await closeContext(kept.page.context());
      kept = undefined;
      shared = undefined;
    }
  });
  afterAll(async () => {
    await browser?.close();
  });

  return async (options = {}) => {
    if (browser === undefined) throw new Error("Open the preview within a test.");
    const { hasClock = false, sharesPage = false, message, prepare, ...settings } = options;
    const wanted = sharesPage && prepare === undefined ? addressOf(settings) : undefined;
    let preview: PreviewPage;
    if (isKeptInUse || hasClock) {
      preview = await newPreviewPage(browser);
      if (hasClock) await preview.page.clock.install();
      others.push(preview.page.context());
    } else {
      preview = kept ??= await newPreviewPage(browser);
      isKeptInUse = true;
      if (message !== undefined && wanted !== undefined && wanted === shared) {
        await selectAnew(preview, message);
        return preview;
      }
      shared = wanted;
    }
    await prepare?.(preview.page);
    await preview.open(addressOf(options));
    return preview;
  };
}

/** Selects a message in a pane that is open, which may show the same one. */
async function selectAnew(preview: PreviewPage, message: string): Promise<void> {
  const { verdict, after } = await readPane(preview);
  await verdict();
  const selected = preview.page.locator("[data-message][aria-selected=true]");
  if ((await selected.count()) > 0) await after(() => preview.selectMessage(null));
  preview.forget();
  await after(() => preview.selectMessage(message));
}

async function newPreviewPage(browser: Browser): Promise<PreviewPage> {
  // The certificate of the preview is made on the spot and known to nobody.
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport });
  return new PreviewPage(await context.newPage());
}

/** Takes back what a test may have changed, where it can be: a page that broke cannot be. */
async function isAsNew(page: Page): Promise<boolean> {
  const context = page.context();
  try {
    await unroute(context);
    for (const other of context.pages()) if (other !== page) await other.close();
    await context.clearPermissions();
    await page.emulateMedia({
      media: null,
      colorScheme: null,
      reducedMotion: null,
      forcedColors: null,
    });
    await page.setViewportSize(viewport);
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    return true;
  } catch {
    return false;
  }
}

/** Closes what a test opened; what still loads after the verdict fails no test any more. */
export async function closeContext(context: BrowserContext): Promise<void> {
  await unroute(context);
  await context.close();
}

async function unroute(context: BrowserContext): Promise<void> {
  const behavior = "ignoreErrors";
  await Promise.all(context.pages().map((page) => page.unrouteAll({ behavior })));
  await context.unrouteAll({ behavior });
}

/** The browser that global-setup.ts found. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: environmentVariable("CHROME_PATH"), args: browserArguments });

function addressOf(options: PreviewOptions): string {
  const address = new URL(environmentVariable("PREVIEW_ADDRESS"));
  const { width, faults, language = "ja-JP", theme = "light" } = options;
  const { situation, mailboxVersion, message } = options;
  const paneWidth = width?.toString();
  const parameters = { language, theme, paneWidth, situation, mailboxVersion, message };
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) address.searchParams.set(name, value);
  }
  for (const fault of faults ?? []) address.searchParams.append("fault", fault);
  return address.href;
}

function environmentVariable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: see global-setup.ts.`);
  return value;
}
