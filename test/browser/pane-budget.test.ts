import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import budget from "../../scripts/bench/budget.json";
import { firstLoad, kilobytesOf } from "../../scripts/bench/pane/first-load";
import { watchPane } from "../../scripts/bench/pane/watch-pane";
import { launchBrowser } from "./setup/open-preview";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each(["ja-JP", "en-US"])(
  "what the pane downloads before its first verdict stays within its budget, in %s",
  async (locale) => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale });
    await watchPane(context);
    const address = new URL(`?language=${locale}`, process.env["PREVIEW_ADDRESS"]).href;
    const files = await firstLoad(await context.newPage(), address);
    await context.close();
    const names = files.map(({ path }) => path).join(" ");
    expect(names).toMatch(/taskpane\.html.*libraries.*taskpane.*checker/);
    expect(kilobytesOf(files, "brotli")).toBeLessThanOrEqual(budget.firstLoadBrotliKilobytes);
    expect(kilobytesOf(files, "gzip")).toBeLessThanOrEqual(budget.firstLoadGzipKilobytes);
  },
);
