import type { Browser } from "playwright-core";
import { printTable } from "../../table";
import { printBudget } from "../print-budget";
import { median, middleHalf } from "../statistics";
import { PanePage } from "./pane-page";

const rounds = 30;

async function coldStart(browser: Browser, address: string, slowdown: number): Promise<number> {
  const page = await PanePage.open(browser, address, slowdown);
  const took = await page.firstVerdict();
  await page.close();
  return took;
}

interface ColdStarts {
  readonly row: readonly string[];
  /** Of the pane over the floor page. */
  readonly ratio: number;
}

async function measure(
  browser: Browser,
  paneAddress: string,
  floorAddress: string,
  slowdown: number,
): Promise<ColdStarts> {
  const panes: number[] = [];
  const floors: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    floors.push(await coldStart(browser, floorAddress, slowdown));
    panes.push(await coldStart(browser, paneAddress, slowdown));
  }
  // Each over the floor page right before it, so that whatever else the machine does slows both.
  const ratios = panes.map((pane, index) => pane / (floors[index] ?? NaN));
  const row = [
    slowdown === 1 ? "CPU as it is" : `CPU slowed ${slowdown}-fold`,
    ...[median(floors).toFixed(0), middleHalf(floors, 0)],
    ...[median(panes).toFixed(0), middleHalf(panes, 0)],
    ...[median(ratios).toFixed(2), middleHalf(ratios, 2)],
  ];
  return { row, ratio: median(ratios) };
}

/** Prints how long the pane takes from navigation to verdict, over the same for the floor page. */
export async function measureCold(browser: Browser, pane: string, floor: string): Promise<void> {
  const head = ["", "floor ms", "middle half", "pane ms", "middle half", "pane over floor"];
  const asItIs = await measure(browser, pane, floor, 1);
  const slowed = await measure(browser, pane, floor, 4);
  printTable("Cold: from navigation to the verdict", [head, asItIs.row, slowed.row]);
  printBudget({ coldStartOverFloor: asItIs.ratio });
}
