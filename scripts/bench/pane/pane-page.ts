import type { Browser, CDPSession, Frame, Page } from "playwright-core";
import "../../../preview/page/preview-api";
import type { MadeMessage } from "./made-message";
import { type PaneWatch, watchPane } from "./watch-pane";

/** Milliseconds; a slowed browser on a busy machine takes its time. */
const timeoutMs = 120_000;

/** The preview in a browser, with a pane in it that is watched. */
export class PanePage {
  private constructor(
    readonly page: Page,
    readonly session: CDPSession,
  ) {}

  /** @param slowdown Of the CPU: 1 as it is. */
  static async open(browser: Browser, address: string, slowdown = 1): Promise<PanePage> {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    await watchPane(context);
    const page = await context.newPage();
    page.setDefaultTimeout(timeoutMs);
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.goto(address);
    return new PanePage(page, session);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  async frame(): Promise<Frame> {
    const frame = await (await this.page.waitForSelector("#pane")).contentFrame();
    if (frame === null) throw new Error("The pane has no frame.");
    return frame;
  }

  /** @returns Milliseconds from the pane's navigation to its first verdict. */
  async firstVerdict(): Promise<number> {
    const frame = await this.frame();
    await frame.waitForFunction(() => globalThis.paneWatch?.firstVerdictAt !== undefined);
    return (await this.watch()).firstVerdictAt ?? NaN;
  }

  async watch(): Promise<PaneWatch> {
    const frame = await this.frame();
    const watch = await frame.evaluate(() => globalThis.paneWatch);
    if (watch === undefined) throw new Error("The pane is not watched.");
    return watch;
  }

  /** Puts messages into the mailbox. */
  async add(messages: readonly MadeMessage[]): Promise<void> {
    const mailbox = await this.page.evaluate(() => window.preview?.mailboxId ?? "");
    for (const { name, source } of messages) {
      const path = `/preview/mailboxes/${mailbox}/messages?name=${name}`;
      const answer = await this.page.request.post(new URL(path, this.page.url()).href, {
        data: source,
        headers: { "Content-Type": "message/rfc822" },
      });
      if (!answer.ok()) throw new Error(`${path}: ${answer.status()}`);
      await this.page.waitForSelector(`[data-message="${name}"]`, { state: "attached" });
    }
  }

  /** Selects a message as a click does, and waits until the pane has been told. */
  async select({ name }: MadeMessage): Promise<void> {
    const frame = await this.frame();
    await frame.evaluate(() => {
      if (globalThis.paneWatch !== undefined) globalThis.paneWatch.selectedAt = undefined;
    });
    await this.page.evaluate((message) => {
      document.querySelector<HTMLElement>(`[data-message="${message}"]`)?.click();
    }, name);
    await frame.waitForFunction(() => globalThis.paneWatch?.selectedAt !== undefined);
  }

  /** Waits for the verdict of what was selected last. */
  async verdict(): Promise<PaneWatch & { readonly took: number }> {
    const frame = await this.frame();
    await frame.waitForFunction(() => globalThis.paneWatch?.verdictAt !== undefined);
    const watch = await this.watch();
    return { ...watch, took: (watch.verdictAt ?? NaN) - (watch.selectedAt ?? NaN) };
  }
}
