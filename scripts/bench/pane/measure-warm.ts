import type { Browser } from "playwright-core";
import { table } from "../../corpus/table";
import { makeMessage } from "./made-message";
import { PanePage } from "./pane-page";
import { median, spread } from "./written-times";

const sizes = [
  { name: "1 KB", characters: 1_000, rounds: 20 },
  { name: "60 KB", characters: 60_000, rounds: 20 },
  { name: "5 MB", characters: 5_000_000, rounds: 5 },
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
  // The first two warm up what a pane in use has warm.
  for (let round = 0; round < rounds + 2; round += 1) {
    await page.select(messages[round % 2 === 0 ? 0 : 1]);
    const { took } = await page.verdict();
    // Long tasks are told of a little later.
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
  const sum = (numbers: readonly number[]): string =>
    numbers.reduce((total, number) => total + number, 0).toString();
  for (const size of sizes) {
    const floors = await measure(browser, floor, size);
    const panes = await measure(browser, pane, size);
    rows.push([
      `${size.name}, ${size.rounds} times`,
      median(floors.times),
      median(panes.times),
      spread(panes.times),
      sum(floors.longTasks),
      sum(panes.longTasks),
      Math.max(...floors.silences).toFixed(0),
      Math.max(...panes.silences).toFixed(0),
    ]);
  }
  console.log(
    "\nWarm: from the selection of another message to its verdict; the floor page only reads it by Office.js\n(goal: no task over 50 ms for ordinary mail, up to 60 KB)\n",
  );
  console.log(table(rows));
}
