import type { Browser } from "playwright-core";
import { table } from "../../corpus/table";
import { summarise } from "../statistics";
import { PanePage } from "./pane-page";
import { median, spread } from "./written-times";

const rounds = 30;

async function coldStart(browser: Browser, address: string, slowdown: number): Promise<number> {
  const page = await PanePage.open(browser, address, slowdown);
  const took = await page.firstVerdict();
  await page.close();
  return took;
}

async function row(
  browser: Browser,
  paneAddress: string,
  floorAddress: string,
  slowdown: number,
): Promise<readonly string[]> {
  const panes: number[] = [];
  const floors: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    floors.push(await coldStart(browser, floorAddress, slowdown));
    panes.push(await coldStart(browser, paneAddress, slowdown));
  }
  // Each over the floor page right before it: what else the machine does then counts for both.
  const ratios = panes.map((pane, index) => pane / (floors[index] ?? NaN));
  return [
    slowdown === 1 ? "CPU as it is" : `CPU slowed ${slowdown}-fold`,
    median(floors),
    spread(floors),
    median(panes),
    spread(panes),
    summarise(ratios).median.toFixed(2),
    summarise(ratios)
      .quartiles.map((ratio) => ratio.toFixed(2))
      .join("–"),
  ];
}

/** Prints how long the pane takes from navigation to verdict, over the same for the floor page. */
export async function measureCold(browser: Browser, pane: string, floor: string): Promise<void> {
  const rows = [["", "floor ms", "middle half", "pane ms", "middle half", "pane over floor"]];
  for (const slowdown of [1, 4]) rows.push([...(await row(browser, pane, floor, slowdown))]);
  console.log("\nCold: from navigation to the verdict (goal: 1.2)\n");
  console.log(table(rows));
}
