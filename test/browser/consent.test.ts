import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { closeContext, launchBrowser } from "./setup/open-preview";

const address = new URL("/consent.html", process.env["PREVIEW_ADDRESS"] ?? "https://localhost");

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ ignoreHTTPSErrors: true });
  page = await context.newPage();
});
afterEach(() => closeContext(context));

test.each([
  ["?admin_consent=True&tenant=contoso.example", "granted"],
  ["?error=access_denied&error_description=AADSTS65004", "refused"],
  ["", "unknown"],
])("after %s both languages say the same and nothing else", async (search, outcome) => {
  await page.goto(address.href + search);
  const shown = page.locator("[data-outcome]:visible");
  expect(await shown.evaluateAll((parts) => parts.map((part) => part.dataset["outcome"]))).toEqual([
    outcome,
    outcome,
  ]);
});

test("an error that came back is text, whatever stands in it", async () => {
  const hostile = `<img src=x onerror="document['title'] = 'run'"><script>title = 1</script>`;
  const search = new URLSearchParams({ error: "access_denied", error_description: hostile });
  await page.goto(`${address.href}?${search.toString()}`);
  for (const place of await page.locator("[data-error]").all()) {
    expect(await place.textContent()).toBe(`access_denied\n${hostile}`);
    expect(await place.locator("*").count()).toBe(0);
  }
  expect(await page.title()).not.toBe("run");
});
