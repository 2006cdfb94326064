import { describe, expect, test } from "@jest/globals";
import type { Frame } from "playwright-core";
import { readPane } from "./pane-reader";
import { LaterScripts, routeLaterScripts } from "./setup/later-scripts";
import { previewInBrowser } from "./setup/open-preview";
import type { PreviewPage } from "./setup/preview-page";

/* What the reader can do, and what came of it, is seen before anything is scrolled. */

const openPreview = previewInBrowser();

/** Width and height. */
const sizes = [
  [320, 640],
  [300, 560],
] as const;

/** Scam, suspicious, no signs, unrelated that names the brand, unrelated, encrypted. */
const messages = [
  "account-suspended-en",
  "odd-reply-address-en",
  "genuine-statement-ja",
  "shop-receipt-en",
  "colleague-en",
  "protected-en",
] as const;

async function setSize({ page }: PreviewPage, width: number, height: number): Promise<void> {
  await page.locator("#pane").evaluate(
    (frame, pixels) => {
      frame.style.flex = "none";
      frame.style.width = `${pixels.width}px`;
      frame.style.height = `${pixels.height}px`;
    },
    { width, height },
  );
}

/** Which of the buttons are not wholly inside of the pane's window. */
const outOfView = (frame: Frame, selector: string): Promise<readonly string[]> =>
  frame.locator(selector).evaluateAll((buttons) =>
    buttons
      .filter((button) => {
        const { top, bottom, left, right } = button.getBoundingClientRect();
        return top < 0 || left < 0 || bottom > innerHeight || right > innerWidth;
      })
      .map((button) => button.getAttribute("data-action") ?? ""),
  );

const actions = '[data-action="report-and-delete"], [data-action="report"], [data-action="delete"]';

/** The same, in each of the sizes; what it names is there. */
async function outOfViewInAnySize(
  preview: PreviewPage,
  frame: Frame,
  selector: string,
): Promise<readonly string[]> {
  await frame.locator(selector).first().waitFor();
  const found: string[] = [];
  for (const [width, height] of sizes) {
    await setSize(preview, width, height);
    const hidden = await outOfView(frame, selector);
    found.push(...hidden.map((action) => `${action} in ${width} × ${height}`));
  }
  return found;
}

describe.each(["ja-JP", "en-US"] as const)("in %s", (language) => {
  test("each action is in view with each verdict", async () => {
    const preview = await openPreview({ language, message: "billing-notice-ja" });
    const { frame, verdict, after } = await readPane(preview);
    await verdict();
    for (const message of messages) {
      await after(() => preview.selectMessage(message));
      const hidden = await outOfViewInAnySize(preview, frame, actions);
      expect([message, hidden]).toEqual([message, []]);
    }
  });

  test("the outcome and Undo are in view after the click and after the next selections", async () => {
    const preview = await openPreview({ language, message: "account-suspended-en" });
    const { frame, after } = await readPane(preview);
    const undo = '[data-action-state="done"] [data-action="undo"]';
    await frame.locator('[data-action="report-and-delete"]').click();
    expect(await outOfViewInAnySize(preview, frame, undo)).toEqual([]);
    for (const message of ["genuine-statement-ja", "billing-notice-ja"]) {
      await after(() => preview.selectMessage(message));
      await frame.locator(actions).first().waitFor();
      expect(await outOfViewInAnySize(preview, frame, `${undo}, ${actions}`)).toEqual([]);
    }
    await frame.locator('[data-outcome="bar"] [data-action="close"]').click();
    await frame.locator("[data-outcome]").waitFor({ state: "detached" });
  });
});

test.each(messages)(
  "nothing of %s moves when what the reader can do has loaded",
  async (message) => {
    const later = new LaterScripts();
    const preview = await openPreview({ message, width: 300, prepare: later.hold });
    const { frame, verdict } = await readPane(preview);
    await verdict();
    const below = frame.locator('[data-section="slip-guidance"]');
    const before = await below.boundingBox();
    expect(await frame.locator(actions).count()).toBe(0);
    later.release();
    await frame.locator(actions).first().waitFor();
    expect(await below.boundingBox()).toEqual(before);
  },
);

test("where what loads later does not, the verdict stays, and says so", async () => {
  const preview = await openPreview({
    language: "en-US",
    message: "account-suspended-en",
    prepare: (page) => routeLaterScripts(page, (route) => route.abort()),
  });
  const { frame, verdict } = await readPane(preview);
  expect(await verdict()).toBe("scam");
  await frame.locator('[data-part="failed"]').getByRole("button", { name: "Reload" }).waitFor();
});

test.each(["ja-JP", "en-US"] as const)(
  "in %s nothing is set smaller than 14 px",
  async (language) => {
    const preview = await openPreview({ language, message: "billing-notice-ja" });
    const { frame, verdict, openEverything } = await readPane(preview);
    await verdict();
    await frame.locator(actions).first().waitFor();
    await openEverything();
    const small = await frame.locator("main *").evaluateAll((elements) =>
      elements
        .filter(({ childNodes }) =>
          [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue !== ""),
        )
        .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 14)
        .map(({ textContent }) => textContent),
    );
    expect(small).toEqual([]);
  },
);

test("a message with 20,000 links stays small when all of it is opened", async () => {
  const preview = await openPreview({ language: "en-US", message: "account-suspended-en" });
  const { frame, verdict, after, openEverything } = await readPane(preview);
  await verdict();
  const links = Array.from(
    { length: 20_000 },
    (_, index) => `<a href="https://a${index}.example/login">Log in</a>`,
  );
  const mail = [
    "From: American Express <card@a.example>",
    "Subject: Log in",
    "Content-Type: text/html",
    "",
    ...links,
  ].join("\r\n");
  expect(await after(() => preview.dropFile("links.eml", mail))).toBe("scam");
  await openEverything();
  expect(await frame.locator("[data-pager]").count()).toBeGreaterThan(0);
  expect(await frame.locator("main *").count()).toBeLessThan(600);
});
