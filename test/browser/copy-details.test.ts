import { describe, expect, test } from "@jest/globals";
import type { Frame, Page } from "playwright-core";
import packageJson from "../../package.json";
import { readPane } from "./pane-reader";
import { previewInBrowser, type PreviewOptions } from "./setup/open-preview";
import type { PreviewPage } from "./setup/preview-page";

const openPreview = previewInBrowser();

const button = (frame: Frame) => frame.locator('[data-action="copy-details"]');
const outcome = (frame: Frame) => frame.locator("[data-copied]");

async function open(options: PreviewOptions = {}): Promise<PreviewPage> {
  const preview = await openPreview({
    language: "en-US",
    message: "account-suspended-en",
    ...options,
  });
  const { protocol, host } = new URL(preview.page.url());
  await preview.page
    .context()
    .grantPermissions(["clipboard-read", "clipboard-write"], { origin: `${protocol}//${host}` });
  return preview;
}

/** Withholds the permission from the pane, to whose frame Outlook on the web does not give it. */
const withhold = (page: Page): Promise<unknown> =>
  page.route("**/taskpane.html*", async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), "permissions-policy": "clipboard-write=()" };
    await route.fulfill({ response, headers });
  });

const clipboard = ({ page }: PreviewPage): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

const apiIsRefused = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() =>
    navigator.clipboard.writeText("x").then(
      () => false,
      () => true,
    ),
  );

describe.each([
  ["ja-JP", "コピーしました", "件名: "],
  ["en-US", "Copied", "Subject: "],
] as const)("in %s", (language, said, start) => {
  test("puts the findings on the clipboard and says so", async () => {
    const preview = await open({ language, sharesPage: true });
    const { frame, headline } = await readPane(preview);
    await button(frame).click();
    await frame.locator('[data-copied="true"]').waitFor();
    expect(await outcome(frame).locator("p").innerText()).toContain(said);
    const copied = await clipboard(preview);
    expect(copied.startsWith(start)).toBe(true);
    expect(copied).toContain(await headline());
    expect(copied).toMatch(/: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/mu);
    expect(copied).toContain(`: ${packageJson.version}\nOutlook: `);
    expect(copied).not.toMatch(/https?:\/\//u);
  });
});

test("forgets what was copied when another message is selected", async () => {
  const preview = await open({ sharesPage: true });
  const { frame, after } = await readPane(preview);
  await button(frame).click();
  await outcome(frame).waitFor();
  await after(() => preview.selectMessage("billing-notice-ja"));
  await button(frame).waitFor();
  expect(await outcome(frame).count()).toBe(0);
});

test("says so anew when it is pressed once more", async () => {
  const preview = await open();
  const { frame } = await readPane(preview);
  await button(frame).click();
  const said = frame.locator("#announcement p", { hasText: "Copied" });
  await said.waitFor({ state: "attached" });
  await said.waitFor({ state: "detached" });
  await button(frame).click();
  await said.waitFor({ state: "attached" });
});

test("copies without the Clipboard API, which Outlook on the web refuses", async () => {
  const preview = await open({ prepare: withhold });
  const { frame, focusOn } = await readPane(preview);
  await button(frame).click();
  await frame.locator('[data-copied="true"]').waitFor();
  expect(await clipboard(preview)).toMatch(/^Subject: /u);
  expect(await apiIsRefused(frame)).toBe(true);
  await focusOn(button(frame));
});

test("shows the text to be copied by hand where nothing else works", async () => {
  const preview = await open({ prepare: withhold });
  const pane = await readPane(preview);
  const { frame } = pane;
  await frame.evaluate(() => {
    Reflect.set(document, "execCommand", () => false);
  });
  await button(frame).click();
  await frame.locator('[data-copied="false"]').waitFor();
  expect(await outcome(frame).locator("p").innerText()).toContain("Ctrl+C");
  const field = frame.getByRole("textbox", { name: "Details of the check" });
  await pane.focusOn(field);
  const selection = await field.evaluate((element: HTMLTextAreaElement) => [
    element.value.slice(element.selectionStart, element.selectionEnd) === element.value,
    element.readOnly,
  ]);
  expect(selection).toEqual([true, true]);
  expect(await pane.overflow()).toBe(0);

  await preview.page.keyboard.press("Control+c");
  expect(await clipboard(preview)).toMatch(/^Subject: /u);
});
