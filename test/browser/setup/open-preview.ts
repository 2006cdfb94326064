import { afterAll, afterEach, beforeAll } from "@jest/globals";
import { chromium, type Browser, type BrowserContext } from "playwright-core";
import { PreviewPage } from "./preview-page";

/** What of the preview is switched before it opens; see preview/page/settings.ts. */
export interface PreviewOptions {
  /** Outlook's display language; Japanese unless told otherwise. */
  readonly language?: "ja-JP" | "en-US";
  readonly theme?: "light" | "dark";
  /** Of the pane, in CSS pixels: 300, 320, 360 or 600. */
  readonly width?: 300 | 320 | 360 | 600;
  /** Exchange Online unless told otherwise. */
  readonly mailServer?: "online" | "server" | "neither";
  /** `1.1` to `1.12`. */
  readonly mailboxVersion?: string;
  /** The sample selected first, by its file's name without `.eml`. */
  readonly message?: string;
  /** Faults from the start, such as `body.getAsync:error:5001`: preview/page/outlook/faults.ts. */
  readonly faults?: readonly string[];
}

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
 * preview with true Office.js in its pane, each time with a mailbox of its own. Everything is
 * closed after each test.
 */
export function previewInBrowser(): (options?: PreviewOptions) => Promise<PreviewPage> {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map(closeContext));
  });
  afterAll(async () => {
    await browser?.close();
  });

  return async (options = {}) => {
    if (browser === undefined) throw new Error("Open the preview within a test.");
    // The certificate of the preview is made on the spot and known to nobody.
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1280, height: 900 },
    });
    contexts.push(context);
    const preview = new PreviewPage(await context.newPage());
    await preview.open(addressOf(options));
    return preview;
  };
}

/** Closes what a test opened; what still loads after the verdict fails no test any more. */
export async function closeContext(context: BrowserContext): Promise<void> {
  const behavior = "ignoreErrors";
  await Promise.all(context.pages().map((page) => page.unrouteAll({ behavior })));
  await context.unrouteAll({ behavior });
  await context.close();
}

/** The browser that global-setup.ts found. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: environmentVariable("CHROME_PATH"), args: browserArguments });

function addressOf(options: PreviewOptions): string {
  const address = new URL(environmentVariable("PREVIEW_ADDRESS"));
  const { width, faults, ...switches } = options;
  const parameters = {
    language: "ja-JP",
    theme: "light",
    paneWidth: width?.toString(),
    ...switches,
  };
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
