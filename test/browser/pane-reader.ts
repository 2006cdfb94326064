import type { Frame, Locator } from "playwright-core";
import type { PreviewPage } from "./setup/preview-page";

/** The pane as a reader sees it, or as a test of anyone's would read it. */
export interface PaneReader {
  readonly frame: Frame;
  /** Waits until the check is over, one way or another. */
  readonly verdict: () => Promise<string>;
  /** Does what makes the pane show something else, and waits until it does. */
  readonly after: (change: () => Promise<void>) => Promise<string>;
  readonly statuses: () => Promise<readonly string[]>;
  readonly linkOwners: () => Promise<readonly string[]>;
  readonly headline: () => Promise<string>;
  /** Waits until this has the focus, which moves a moment after what moves it is shown. */
  readonly focusOn: (locator: Locator) => Promise<void>;
  readonly openEverything: () => Promise<void>;
  /** By how many pixels the content is wider than the pane. */
  readonly overflow: () => Promise<number>;
}

const pending = "[data-verdict=pending]";

/** Long enough for a call that Outlook never answers. */
const timeout = 20_000;

export async function readPane(preview: PreviewPage): Promise<PaneReader> {
  const frame = await preview.paneFrame();
  const attributes = async (name: string): Promise<readonly string[]> =>
    frame
      .locator(`[${name}]`)
      .evaluateAll((found, of) => found.map((element) => element.getAttribute(of) ?? ""), name);
  const verdict = async (): Promise<string> => {
    await frame.locator(`[data-verdict]:not(${pending})`).waitFor({ timeout });
    return (await attributes("data-verdict")).join();
  };
  return {
    frame,
    verdict,
    after: async (change) => {
      await frame.evaluate(watchPane);
      await change();
      await frame.waitForFunction(() => "paneChanged" in window, null, { timeout });
      return verdict();
    },
    statuses: () => attributes("data-status"),
    linkOwners: () => attributes("data-link-owner"),
    headline: () => frame.locator("h1").innerText(),
    focusOn: async (locator) => {
      await frame.waitForFunction(
        (element) => element === document.activeElement,
        await locator.elementHandle(),
      );
    },
    openEverything: async () => {
      const closed = frame.locator("button[aria-expanded=false]");
      while ((await closed.count()) > 0) await closed.first().click();
    },
    overflow: () =>
      frame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
  };
}

/**
 * Runs in the pane: leaves a mark once it shows another state than now, or the same after a wait.
 * What comes later to the same state, as its actions do, is none.
 */
function watchPane(): void {
  Reflect.deleteProperty(window, "paneChanged");
  const pane = document.querySelector("[data-verdict]");
  if (pane === null) return;
  const isPending = (): boolean => pane.getAttribute("data-verdict") === "pending";
  const shown = (): string =>
    `${pane.getAttribute("data-verdict") ?? ""} ${pane.querySelector("h1")?.textContent ?? ""}`;
  const before = shown();
  let hasWaited = false;
  const observer = new MutationObserver((records) => {
    hasWaited ||= isPending() || records.some(({ oldValue }) => oldValue === "pending");
    if (isPending() || !(hasWaited || shown() !== before)) return;
    observer.disconnect();
    Reflect.set(window, "paneChanged", true);
  });
  observer.observe(pane, {
    attributes: true,
    attributeOldValue: true,
    childList: true,
    subtree: true,
    characterData: true,
  });
}
