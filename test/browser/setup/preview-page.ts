import type { Frame, Page } from "playwright-core";
import type { Fault } from "../../../preview/page/outlook/faults";
import type { RecordedCall } from "../../../preview/page/outlook/outlook-host";

const paneSelector = "#pane";

/** The preview in a browser, as a test uses it. */
export class PreviewPage {
  /** Addresses that were requested, by the page or by the pane. */
  readonly requested: string[] = [];
  /** Errors that no script caught, of the page and of the pane. */
  readonly uncaughtErrors: string[] = [];

  constructor(readonly page: Page) {
    page.on("request", (request) => this.requested.push(request.url()));
    page.on("pageerror", (error) => this.uncaughtErrors.push(error.message));
  }

  /** Opens the page and waits until the pane is there. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.locator(paneSelector).waitFor();
  }

  /** The pane's frame; ask anew after anything that opens the pane again. */
  async paneFrame(): Promise<Frame> {
    const frame = await (await this.page.waitForSelector(paneSelector)).contentFrame();
    if (frame === null) throw new Error("The pane has no frame.");
    await frame.waitForLoadState();
    return frame;
  }

  /** Selects a message by its file's name without `.eml`, as a click does; `null` for none. */
  async selectMessage(name: string | null): Promise<void> {
    if (name === null) await this.page.locator("#select-nothing").click();
    else await this.page.locator(`[data-message="${name}"]`).click();
  }

  /** Drops a file on the page. */
  async dropFile(name: string, content: string | Uint8Array): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ([fileName, base64]) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const made = new DataTransfer();
        made.items.add(new File([bytes], fileName));
        return made;
      },
      [name, Buffer.from(content).toString("base64")] as const,
    );
    await this.page.dispatchEvent("main", "drop", { dataTransfer: transfer });
  }

  /** Turns one of the switches. */
  async setSwitch(
    name: "language" | "theme" | "mailboxVersion" | "paneWidth",
    value: string,
  ): Promise<void> {
    await this.page.locator(`select[name="${name}"]`).selectOption(value);
  }

  /** Makes a call of Office.js (or `*`, all) go wrong: preview/page/outlook/faults.ts. */
  async setFault(api: string, fault: Fault): Promise<void> {
    await this.page.evaluate(
      ([faultyApi, itsFault]) => window.preview?.setFault(faultyApi, itsFault),
      [api, fault] as const,
    );
  }

  async clearFaults(): Promise<void> {
    await this.page.evaluate(() => window.preview?.clearFaults());
  }

  /** The calls that Office.js in the pane made of Outlook so far. */
  async calls(): Promise<readonly RecordedCall[]> {
    return (await this.page.evaluate(() => window.preview?.calls)) ?? [];
  }
}
