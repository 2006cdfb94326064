import type { Browser } from "playwright-core";
import { table } from "../../corpus/table";
import { printBudget } from "../print-budget";
import { firstLoad } from "./first-load";
import { watchPane } from "./watch-pane";

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** Prints what the pane downloads before its first verdict. */
export async function measureDownload(browser: Browser, pane: string): Promise<void> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  await watchPane(context);
  const files = await firstLoad(await context.newPage(), pane);
  await context.close();
  const total = files.reduce((sum, { compressed }) => sum + compressed, 0);
  console.log("\nDownloaded before the first verdict, gzip, Office.js aside\n");
  console.log(
    table([
      ["file", "KB"],
      ...files.map(({ path, compressed }) => [path, kilobytes(compressed)]),
      ["in all", kilobytes(total)],
    ]),
  );
  printBudget({ firstLoadKilobytes: total / 1000 });
}
