import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import { expect, test } from "@jest/globals";
import { previewInBrowser } from "./setup/open-preview";

const openPreview = previewInBrowser();

/** Of a test that changes nothing on the page. */
const sharing = { message: "billing-notice-ja", sharesPage: true } as const;

const droppedMessage = [
  "From: Someone <someone@example.org>",
  "To: hanako.yamada@example.com",
  "Subject: Dropped on the page",
  "Date: Sat, 21 Nov 2026 10:00:00 +0000",
  "",
  "Hello.",
].join("\r\n");

test.each([
  ["ja-JP", "そのメール、本物のアメックスですか？", "billing-notice-ja"],
  ["en-US", "Is that email really from American Express?", "account-suspended-en"],
] as const)("%s: says what it is, and a scam is selected", async (language, headline, first) => {
  const preview = await openPreview({ language });
  const { page } = preview;
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(headline);
  const selected = page.locator("[role=option][aria-selected=true]");
  await selected.waitFor();
  expect(await selected.getAttribute("data-message")).toBe(first);
});

test("the list holds a dozen messages and more", async () => {
  const { page } = await openPreview(sharing);
  await page.locator("[role=option]").first().waitFor();
  expect(await page.locator("[role=option]").count()).toBeGreaterThan(12);
});

test("it comes over HTTP/2, as from the hosts that it simulates", async () => {
  const { page } = await openPreview(sharing);
  const protocol = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType("navigation");
    return navigation instanceof PerformanceNavigationTiming ? navigation.nextHopProtocol : null;
  });
  expect(protocol).toBe("h2");
});

test("the list is walked with the arrow keys", async () => {
  const { page } = await openPreview(sharing);
  await page.locator('[data-message="billing-notice-ja"][aria-selected=true]').focus();
  await page.keyboard.press("ArrowDown");
  const second = page.locator("[role=option]").nth(1);
  expect(await second.getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("End");
  expect(await page.locator("[role=option]").last().getAttribute("aria-selected")).toBe("true");
});

test("the pane is as wide as its address or the switch says", async () => {
  const preview = await openPreview({ width: 360 });
  const width = async (): Promise<number | undefined> =>
    (await preview.page.locator("#pane").boundingBox())?.width;
  expect(await width()).toBe(360);
  for (const chosen of [300, 320, 600]) {
    await preview.setSwitch("paneWidth", String(chosen));
    expect(await width()).toBe(chosen);
  }
});

test("nothing but this computer is asked for anything", async () => {
  const preview = await openPreview();
  for (const name of ["deceptive-link-en", "form-in-mail-ja", "genuine-statement-ja"]) {
    await preview.selectMessage(name);
    await preview.page.locator(`[data-message="${name}"][aria-selected=true]`).waitFor();
    await preview.page.waitForTimeout(300);
  }
  const origin = new URL(preview.page.url()).origin;
  const elsewhere = preview.requested.filter(
    (address) => new URL(address).origin !== origin && !address.startsWith("about:"),
  );
  expect(elsewhere).toEqual([]);
  expect(preview.uncaughtErrors).toEqual([]);
});

test("what a message brings is dead: no link, no form that sends, no script", async () => {
  const preview = await openPreview();
  await preview.dropFile(
    "hostile.eml",
    [
      "From: x@example.org",
      "Subject: hostile",
      "Content-Type: text/html; charset=utf-8",
      "",
      '<script>parent.document.title = "run"</script>',
      '<p id="seen" onclick="parent.document.title=1">seen</p>',
      '<a href="https://elsewhere.example/">go</a>',
      '<form action="https://elsewhere.example/"><button formaction="https://elsewhere.example/">send</button></form>',
      '<img src="https://elsewhere.example/pixel.png"><meta http-equiv="refresh" content="0;url=https://elsewhere.example/">',
    ].join("\r\n"),
  );
  const body = preview.page.frameLocator(".reading-pane .body");
  await body.getByText("seen").click();
  await body.getByText("go").click();
  await body.getByText("send").click();
  await preview.page.waitForTimeout(300);
  expect(preview.requested.filter((address) => address.includes("elsewhere"))).toEqual([]);
  expect(await preview.page.title()).not.toBe("run");
  expect(await body.locator("a").getAttribute("title")).toBe("https://elsewhere.example/");
});

test("a dropped .eml joins the top of the list and is selected", async () => {
  const preview = await openPreview();
  const pane = await preview.paneFrame();
  // Outlook tells a pane of another selection only once the pane has asked to be told.
  await pane.waitForSelector("[data-verdict]:not([data-verdict='pending'])");
  await preview.dropFile("my message.eml", droppedMessage);
  const first = preview.page.locator("[role=option]").first();
  await preview.page.locator('[data-message="my message"][aria-selected=true]').waitFor();
  expect(await first.getAttribute("data-message")).toBe("my message");
  await pane.waitForFunction(() => Office.context.mailbox.item?.subject === "Dropped on the page");
});

test("the file button takes an .eml too", async () => {
  const { page } = await openPreview();
  await page.locator("input[type=file]").setInputFiles({
    name: "chosen.eml",
    mimeType: "message/rfc822",
    buffer: Buffer.from(droppedMessage),
  });
  await page.locator('[data-message="chosen"][aria-selected=true]').waitFor();
});

test("another kind of file is refused, and the page says so", async () => {
  const preview = await openPreview({ language: "en-US" });
  await preview.dropFile("holiday.png", "not a message");
  await preview.page.getByText("holiday.png is not an .eml file.").waitFor();
});

test.each([
  ["light", 1280],
  ["dark", 1280],
  ["light", 390],
] as const)("axe finds nothing wrong with the page: %s, %d px wide", async (theme, width) => {
  const { page } = await openPreview({ theme });
  await page.setViewportSize({ width, height: 900 });
  await page.locator(".reading-pane .body").waitFor();
  // As a string, for the page's Content-Security-Policy lets no added script element run.
  await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (context: object) => Promise<AxeResults> } }).axe.run({
      // What is in the frames is the message's and the pane's own.
      exclude: ["iframe"],
    }),
  );
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const overflows = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(overflows).toBe(false);
});
