import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Locator } from "playwright-core";
import { readPane } from "./pane-reader";
import { previewInBrowser } from "./setup/open-preview";

const openPreview = previewInBrowser();

const axeSource = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

declare global {
  interface Window {
    readonly axe: {
      run: (options: object) => Promise<{ readonly violations: readonly AxeViolation[] }>;
    };
  }
}

/** Of a test that changes nothing that outlasts the next selection. */
const sharing = { language: "en-US", sharesPage: true } as const;

const settings = [
  ["ja-JP", "light"],
  ["en-US", "dark"],
] as const;

const messages = [
  "billing-notice-ja",
  "genuine-statement-en",
  "colleague-en",
  "meeting-request-ja",
  "protected-en",
  "unreadable-ja",
] as const;

/** Puts axe into the pane; what it returns tells what is wrong with what the pane shows. */
async function axeIn(frame: Frame): Promise<() => Promise<readonly string[]>> {
  await frame.evaluate(axeSource);
  return async () => {
    const found = await frame.evaluate(() => window.axe.run({ resultTypes: ["violations"] }));
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
    );
  };
}

describe.each(settings)("in %s, %s", (language, theme) => {
  test("axe finds nothing in any state, closed or open", async () => {
    const preview = await openPreview({ language, theme, message: "account-suspended-en" });
    const pane = await readPane(preview);
    const violations = await axeIn(pane.frame);
    await pane.verdict();
    for (const message of [...messages, null]) {
      await pane.after(() => preview.selectMessage(message));
      expect([message, await violations()]).toEqual([message, []]);
      await pane.openEverything();
      expect([message, "open", await violations()]).toEqual([message, "open", []]);
    }
  });
});

describe.each(settings)("in %s, %s", (language, theme) => {
  test("axe finds nothing in the hint, the copied details and a question", async () => {
    const preview = await openPreview({ language, theme, message: "genuine-statement-en" });
    const { frame } = await readPane(preview);
    const violations = await axeIn(frame);
    await frame.locator('[data-hint="pin"]').waitFor();
    expect(await violations()).toEqual([]);
    await frame.locator('[data-action="report"]').click();
    await frame.locator('[data-action-state="asking"]').waitFor();
    await frame.evaluate(() => {
      Reflect.set(navigator.clipboard, "writeText", () => Promise.reject(new Error("refused")));
      Reflect.set(document, "execCommand", () => false);
    });
    await frame.locator('[data-action="copy-details"]').click();
    await frame.locator('[data-copied="false"]').waitFor();
    expect(await violations()).toEqual([]);
  });
});

describe.each(["ja-JP", "en-US"] as const)("in %s", (language) => {
  test("nothing is wider than the pane, narrow or wide, or at 200 % zoom", async () => {
    const preview = await openPreview({ language, message: "billing-notice-ja" });
    const pane = await readPane(preview);
    await pane.verdict();
    await pane.openEverything();
    // The last is what a zoom of 200 % leaves of 320 pixels.
    for (const width of [300, 320, 600, 160]) {
      await preview.page.locator("#pane").evaluate((frame, pixels) => {
        frame.style.width = `${pixels}px`;
      }, width);
      expect(await pane.frame.evaluate(() => innerWidth)).toBe(width);
      expect([width, await pane.overflow()]).toEqual([width, 0]);
    }
  });
});

test("a row opens and closes by keyboard, and shows where the focus is", async () => {
  const preview = await openPreview({ ...sharing, message: "billing-notice-ja" });
  const { frame, verdict } = await readPane(preview);
  await verdict();
  const row = frame.locator('[data-sign="sender"]');
  const button = row.getByRole("button");
  const evidence = row.getByRole("list");

  const following = frame.locator('[data-sign="links"]').getByRole("button");
  const isFocused = (locator: Locator): Promise<boolean> =>
    locator.evaluate((element) => element === document.activeElement);

  await button.focus();
  await preview.page.keyboard.press("Tab");
  expect(await isFocused(following)).toBe(true);
  await preview.page.keyboard.press("Shift+Tab");
  expect(await isFocused(button)).toBe(true);
  const outline = await button.evaluate((element) => getComputedStyle(element, "::after").outline);
  expect(outline).toMatch(/solid 2px|2px solid/);

  await preview.page.keyboard.press("Enter");
  expect(await button.getAttribute("aria-expanded")).toBe("true");
  expect(await evidence.isVisible()).toBe(true);
  await preview.page.keyboard.press("Space");
  expect(await button.getAttribute("aria-expanded")).toBe("false");
  expect(await evidence.count()).toBe(0);
});

test("the verdict is announced once a message, the same one again", async () => {
  const preview = await openPreview({ ...sharing, message: "billing-notice-ja" });
  const pane = await readPane(preview);
  await pane.verdict();
  const status = pane.frame.locator("#announcement[role=status]");
  await status.evaluate((element) => {
    const said: string[] = [];
    Reflect.set(window, "said", said);
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const { textContent } of addedNodes) said.push(textContent ?? "");
      }
    }).observe(element, { childList: true });
  });
  await pane.after(() => preview.selectMessage("account-suspended-en"));
  await status.locator("p").first().waitFor({ state: "attached" });
  await pane.frame.waitForFunction(
    () => document.querySelector("#announcement")?.childElementCount === 0,
  );
  const said = await pane.frame.evaluate((): unknown => Reflect.get(window, "said"));
  expect(said).toEqual([await pane.headline()]);
});

test("the focus stays in the pane when the button that was pressed goes", async () => {
  const preview = await openPreview({ ...sharing, message: "unreadable-ja" });
  const { frame, verdict, after, focusOn } = await readPane(preview);
  await verdict();
  const checkAgain = frame.getByRole("button", { name: "Check again" });
  await after(() => checkAgain.click());
  await focusOn(checkAgain);
});

test("status is told by words and shape in forced colours", async () => {
  const preview = await openPreview({ ...sharing, message: "billing-notice-ja" });
  await preview.page.emulateMedia({ forcedColors: "active" });
  const { frame, verdict } = await readPane(preview);
  await verdict();
  const card = frame.locator("h1").locator("..");
  expect(await card.evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe("1px");
  expect(await frame.locator('[data-sign="sender"] h3').innerText()).toContain("Warning");
});

test("a start that takes its time shows where the verdict will stand, as every later wait does", async () => {
  const preview = await openPreview({
    message: "billing-notice-ja",
    faults: ["body.getAsync:drop"],
  });
  const frame = await preview.paneFrame();
  const places = (blocks: string): Promise<readonly string[]> =>
    frame
      .locator(blocks)
      .evaluateAll((found) =>
        found.map((block) => JSON.stringify(block.getBoundingClientRect().toJSON())),
      );
  await preview.calledFor("body.getAsync");
  await frame.getByRole("progressbar").waitFor();
  const atStart = await places(".block");
  expect(await frame.locator(".not-started").count()).toBe(0);

  await preview.clearFaults();
  const pane = await readPane(preview);
  await preview.selectMessage("account-suspended-en");
  expect(await pane.verdict()).toBe("scam");
  expect(await frame.locator(".starting").count()).toBe(0);
  await preview.setFault("body.getAsync", { kind: "drop" });
  await preview.selectMessage("billing-notice-ja");
  await frame.locator("[aria-busy=true]").waitFor();
  expect(await places(".block")).toEqual(atStart);
});

test.each([
  ["light", "rgb(230, 230, 230)", "rgb(255, 255, 255)"],
  ["dark", "rgb(87, 87, 87)", "rgb(41, 41, 41)"],
] as const)("a start that takes its time is %s as Outlook is", async (theme, block, page) => {
  const preview = await openPreview({
    theme,
    message: "billing-notice-ja",
    faults: ["body.getAsync:drop"],
  });
  const frame = await preview.paneFrame();
  await preview.calledFor("body.getAsync");
  await frame.getByRole("progressbar").waitFor();
  const background = (selector: string): Promise<string> =>
    frame
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await background(".block")).toBe(block);
  expect(await background("body")).toBe(page);
});

describe("reduced motion", () => {
  /** How many parts of the pane are animated, be it over or still to come. */
  const animated = (frame: Frame): Promise<number> =>
    frame.locator("main, main *").evaluateAll(
      (elements) =>
        elements
          .map((element) => getComputedStyle(element))
          .filter(({ animationName, animationDuration }) => {
            return animationName !== "none" && animationDuration !== "0s";
          }).length,
    );

  test.each([
    // The skeleton, and its five blocks.
    ["no-preference", 6, "0.15s"],
    ["reduce", 0, "0s"],
  ] as const)("%s", async (reducedMotion, count, turning) => {
    const preview = await openPreview({ language: "en-US", message: "billing-notice-ja" });
    await preview.page.emulateMedia({ reducedMotion });
    const { frame, verdict } = await readPane(preview);
    await verdict();
    await preview.setFault("body.getAsync", { kind: "drop" });
    await preview.selectMessage("account-suspended-en");
    await frame.locator("[aria-busy=true]").waitFor();
    expect(await animated(frame)).toBe(count);

    await preview.clearFaults();
    await preview.selectMessage("billing-notice-ja");
    await frame.locator("[data-verdict=scam]").waitFor();
    const arrow = frame.locator('[data-sign="sender"] svg').last();
    const duration = await arrow.evaluate(
      (element) => getComputedStyle(element).transitionDuration,
    );
    expect(duration).toBe(turning);
  });
});
