import type { Browser } from "playwright-core";
import { printTable } from "../../table";
import { makeMessage } from "./made-message";
import { PanePage } from "./pane-page";
import { median, middleHalf } from "../statistics";

const rounds = 7;

const row = (name: string, times: readonly number[]): readonly string[] => [
  name,
  median(times).toFixed(0),
  middleHalf(times, 0),
];

/** Prints how the pane behaves while it checks 5 MB, and when the reader does not wait for it. */
export async function measureHuge(browser: Browser, pane: string): Promise<void> {
  const page = await PanePage.open(browser, pane);
  await page.firstVerdict();
  const [huge, small] = [makeMessage(5_000_000), makeMessage(1_000)];
  await page.add([huge, small]);
  const progressed: number[] = [];
  const whole: number[] = [];
  const newest: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.select(huge);
    const { took, progressAt, selectedAt } = await page.verdict();
    whole.push(took);
    progressed.push((progressAt ?? NaN) - (selectedAt ?? NaN));
    await page.select(small);
    await page.verdict();

    await page.select(huge);
    const frame = await page.frame();
    await frame.waitForFunction(() => globalThis.paneWatch?.progressAt !== undefined);
    await page.select(small);
    newest.push((await page.verdict()).took);
  }
  const { stale } = await page.watch();
  await page.close();
  printTable("Huge: 5 MB of HTML", [
    ["", "ms", "middle half"],
    row("to the first word of progress", progressed),
    row("to the verdict", whole),
    row("to a newer selection's verdict, while it is checked", newest),
  ]);
  if (stale.length > 0) throw new Error(`Stale verdicts: ${stale.join(", ")}`);
}
