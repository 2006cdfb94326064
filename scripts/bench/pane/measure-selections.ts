import type { Browser } from "playwright-core";
import { printTable } from "../../table";
import { makeMessage } from "./made-message";
import { PanePage } from "./pane-page";

const selections = 1000;
const sampledEvery = 100;

interface Sample {
  readonly after: number;
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What the page still holds after garbage collection. */
async function sample({ page, session }: PanePage, after: number): Promise<Sample> {
  // The preview records every call for its tests; that is not the pane's to hold.
  await page.evaluate(() => {
    (window.preview?.calls as unknown[] | undefined)?.splice(0);
  });
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  return { after, heapBytes: usedSize, nodes, listeners: jsEventListeners };
}

/**
 * Selects a thousand times in a row, two of three times waiting for the verdict, and prints what
 * the page then holds on to.
 *
 * @throws Error where a verdict of another message than the selected one was ever shown
 */
export async function measureSelections(browser: Browser, pane: string): Promise<void> {
  const page = await PanePage.open(browser, pane);
  await page.firstVerdict();
  const messages = [1_000, 20_000, 60_000, 1_000, 200_000, 5_000, 60_000].map(makeMessage);
  await page.add(messages);
  await page.session.send("HeapProfiler.enable");
  const samples: Sample[] = [];
  let waited = 0;
  for (let selection = 1; selection <= selections; selection += 1) {
    const message = messages[selection % messages.length];
    if (message === undefined) throw new Error("There is no message to select.");
    await page.select(message);
    if (selection % 3 !== 0) {
      await page.verdict();
      waited += 1;
    }
    if (selection % sampledEvery === 0) {
      await page.verdict();
      samples.push(await sample(page, selection));
    }
  }
  const { stale } = await page.watch();
  await page.close();
  printTable(
    `${selections} selections in a row, ${waited} of them with their verdict waited for; stale verdicts: ${stale.length}`,
    [
      ["after", "heap MB", "DOM nodes", "event listeners"],
      ...samples.map(({ after, heapBytes, nodes, listeners }) => [
        String(after),
        (heapBytes / 1_000_000).toFixed(2),
        String(nodes),
        String(listeners),
      ]),
    ],
  );
  if (stale.length > 0) throw new Error(`Stale verdicts: ${stale.join(", ")}`);
}
