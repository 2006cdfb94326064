import type { Frame, Page } from "playwright-core";
import type { Fault } from "../../../preview/page/outlook/faults";
import type { SignIn } from "../../../preview/page/outlook/nested-app-authentication";
import type { RecordedCall } from "../../../preview/page/outlook/outlook-host";
import "../../../preview/page/preview-api";
import type { FolderId, MessageSummary } from "../../../preview/server/mailbox/mailbox-api";
import type { PlannedFault } from "../../../preview/server/mailbox/server-faults";

const paneSelector = "#pane";

/** Whose messages Outlook shows, or that of the account that is signed in. */
type PlayedMailbox = "opened" | "account";

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

  /** Opens the page, forgetting what an earlier one asked for, and waits until the pane is there. */
  async open(address: string): Promise<void> {
    this.forget();
    await this.page.goto(address);
    await this.page.locator(paneSelector).waitFor();
  }

  /** Forgets what was asked for and what went wrong so far. */
  forget(): void {
    this.requested.length = 0;
    this.uncaughtErrors.length = 0;
  }

  /** The pane's frame; ask anew after anything that opens the pane again. */
  async paneFrame(): Promise<Frame> {
    const frame = await (await this.page.waitForSelector(paneSelector)).contentFrame();
    if (frame === null) throw new Error("The pane has no frame.");
    // Before that it holds an empty page, whose scripts and address are not the pane's.
    await frame.waitForURL(/\/taskpane\.html/u);
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
        const binary = atob(base64);
        const bytes = new Uint8Array(binary.length);
        for (let index = 0; index < binary.length; index += 1) {
          bytes[index] = binary.charCodeAt(index);
        }
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
    name: "language" | "theme" | "situation" | "mailboxVersion" | "paneWidth",
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

  /** Waits until Office.js in the pane has made this call, answered or not. */
  async calledFor(api: string): Promise<void> {
    await this.page.waitForFunction(
      (name) => window.preview?.calls.some((call) => call.api === name),
      api,
    );
  }

  async clearFaults(): Promise<void> {
    await this.page.evaluate(() => window.preview?.clearFaults());
  }

  /** The calls that Office.js in the pane made of Outlook so far. */
  async calls(): Promise<readonly RecordedCall[]> {
    return (await this.page.evaluate(() => window.preview?.calls)) ?? [];
  }

  /** Presses the ribbon's Report button, and waits for what its command ends the event with. */
  async pressReport(): Promise<unknown> {
    return this.page.evaluate(() => window.preview?.pressReport());
  }

  /** How signing in goes from now on. */
  async setSignIn(signIn: SignIn): Promise<void> {
    await this.page.evaluate((how) => window.preview?.setSignIn(how), signIn);
  }

  /** What MSAL in the pane asked of Outlook so far, such as `GetToken`. */
  async signInCalls(): Promise<readonly string[]> {
    return (await this.page.evaluate(() => window.preview?.signInCalls)) ?? [];
  }

  /** Plans a fault of Graph or EWS: preview/server/mailbox/server-faults.ts. */
  async planFault(fault: PlannedFault): Promise<void> {
    await this.page.request.post(await this.mailboxAddress("faults"), { data: fault });
  }

  /** Forgets the faults of Graph and EWS, and lets go what is held. */
  async clearServerFaults(): Promise<void> {
    await this.page.request.delete(await this.mailboxAddress("faults"));
  }

  /** The messages of a folder as the server has them. */
  async messagesIn(
    folder: FolderId,
    mailbox: PlayedMailbox = "opened",
  ): Promise<readonly MessageSummary[]> {
    const answer = await this.page.request.get(await this.mailboxAddress("messages", mailbox));
    const messages = (await answer.json()) as readonly MessageSummary[];
    return messages.filter((message) => message.folder === folder);
  }

  /** The MIME source of a message, byte for byte. */
  async sourceOf(id: string, mailbox: PlayedMailbox = "opened"): Promise<Buffer> {
    const path = `messages/${encodeURIComponent(id)}/source`;
    return (await this.page.request.get(await this.mailboxAddress(path, mailbox))).body();
  }

  /** Ids of the messages that were reported to Microsoft. */
  async reportedToMicrosoft(): Promise<readonly string[]> {
    const answer = await this.page.request.get(await this.mailboxAddress("reported-to-microsoft"));
    return (await answer.json()) as readonly string[];
  }

  private async mailboxAddress(path: string, mailbox: PlayedMailbox = "opened"): Promise<string> {
    const id = await this.page.evaluate(
      (which) => (which === "opened" ? window.preview?.mailboxId : window.preview?.accountId),
      mailbox,
    );
    return new URL(`/preview/mailboxes/${id ?? ""}/${path}`, this.page.url()).href;
  }
}
