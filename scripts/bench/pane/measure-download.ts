import type { Browser } from "playwright-core";
import { printTable } from "../../table";
import { printBudget } from "../print-budget";
import { firstLoad, kilobytesOf, type LoadedFile } from "./first-load";
import { watchPane } from "./watch-pane";

/** Prints what the pane downloads before its first verdict. */
export async function measureDownload(browser: Browser, pane: string): Promise<void> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  await watchPane(context);
  const files = await firstLoad(await context.newPage(), pane);
  await context.close();
  const row = (name: string, of: readonly LoadedFile[]): readonly string[] => [
    name,
    kilobytesOf(of, "brotli").toFixed(1),
    kilobytesOf(of, "gzip").toFixed(1),
  ];
  printTable("Downloaded before the first verdict, Office.js aside, in KB", [
    ["file", "Brotli", "gzip"],
    ...files.map((file) => row(file.path, [file])),
    row("in all", files),
  ]);
  printBudget({
    firstLoadBrotliKilobytes: kilobytesOf(files, "brotli"),
    firstLoadGzipKilobytes: kilobytesOf(files, "gzip"),
  });
}
