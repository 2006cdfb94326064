import type { Browser } from "playwright-core";
import { printTable } from "../../table";
import { printBudget } from "../print-budget";
import { median, middleHalf } from "../statistics";
import { makeMessage } from "./made-message";
import { PanePage } from "./pane-page";

const sizes = [
  { name: "1 KB", characters: 1_000, rounds: 20, isOrdinary: true },
  { name: "60 KB", characters: 60_000, rounds: 20, isOrdinary: true },
  { name: "5 MB", characters: 5_000_000, rounds: 5, isOrdinary: false },
] as const;

interface Measured {
  readonly times: number[];
  readonly longTasks: number[];
  readonly silences: number[];
}

async function measure(
  browser: Browser,
  address: string,
  { characters, rounds }: (typeof sizes)[number],
): Promise<Measured> {
  const page = await PanePage.open(browser, address);
  await page.firstVerdict();
  const messages = [makeMessage(characters), makeMessage(characters)] as const;
  await page.add(messages);
  const measured: Measured = { times: [], longTasks: [], silences: [] };
  // The first two only warm the pane up.
  for (let round = 0; round < rounds + 2; round += 1) {
    await page.select(messages[round % 2 === 0 ? 0 : 1]);
    const { took } = await page.verdict();
    // The browser reports long tasks a little later.
    await page.page.waitForTimeout(200);
    const { longTasks, longestSilence } = await page.watch();
    if (round < 2) continue;
    measured.times.push(took);
    measured.longTasks.push(longTasks.length);
    measured.silences.push(longestSilence);
  }
  await page.close();
  return measured;
}

/**
 * Prints how long a new selection takes to its verdict, beside what Office.js alone takes to hand
 * over the same body and headers to the floor page.
 */
export async function measureWarm(browser: Browser, pane: string, floor: string): Promise<void> {
  const rows = [
    [
      "HTML",
      "floor ms",
      "pane ms",
      "middle half",
      "tasks > 50 ms: floor",
      "pane",
      "longest silence ms: floor",
      "pane",
    ],
  ];
  const sum = (numbers: readonly number[]): number =>
    numbers.reduce((total, number) => total + number, 0);
  let longTasksInOrdinaryMail = 0;
  let warmVerdictMilliseconds = 0;
  for (const size of sizes) {
    const floors = await measure(browser, floor, size);
    const panes = await measure(browser, pane, size);
    rows.push([
      `${size.name}, ${size.rounds} times`,
      median(floors.times).toFixed(0),
      median(panes.times).toFixed(0),
      middleHalf(panes.times, 0),
      String(sum(floors.longTasks)),
      String(sum(panes.longTasks)),
      Math.max(...floors.silences).toFixed(0),
      Math.max(...panes.silences).toFixed(0),
    ]);
    if (!size.isOrdinary) continue;
    longTasksInOrdinaryMail += sum(panes.longTasks);
    // The larger of the two stands last.
    warmVerdictMilliseconds = median(panes.times);
  }
  printTable(
    "Warm: from the selection of another message to its verdict; the floor page only reads it by Office.js",
    rows,
  );
  printBudget({ warmVerdictMilliseconds, longTasksInOrdinaryMail });
}
