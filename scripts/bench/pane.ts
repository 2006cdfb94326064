import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import webpack from "webpack";
import { builtFolders, buildPreview } from "../../preview/build";
import { startPreviewServer, type PreviewServer } from "../../preview/server/preview-server";
import { siteConfiguration } from "../../webpack.config";
import { ensureBrowser } from "../browser/ensure-browser";
import { thisMachine } from "../browser/this-machine";
import { table } from "../corpus/table";
import budget from "./budget.json";
import { firstLoad, noteFirstVerdict, waitForFirstVerdict } from "./first-load";
import { summarise } from "./statistics";

const root = path.join(import.meta.dirname, "../..");
const floorFolder = path.join(root, "node_modules/.cache/amex-mail-check-bench/floor");
const officeScripts = [
  "/preview/microsoft-ajax.js",
  "/office-js/office.js",
  "/preview/office-theme.js",
];
const rounds = 9;
/** Milliseconds; a slowed browser on a busy machine takes its time. */
const patience = 120_000;

/** The floor page in the pane's place: the same build, the same Office.js, another entry. */
function buildFloor(): Promise<void> {
  const compiler = webpack({
    ...siteConfiguration({ outputFolder: floorFolder, officeScripts }),
    entry: { taskpane: path.join(import.meta.dirname, "floor/floor.tsx") },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error !== null) reject(error);
        else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
        else resolve();
      });
    });
  });
}

async function newPage(browser: Browser, slowdown: number): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  await noteFirstVerdict(context);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  return page;
}

async function coldStart(browser: Browser, address: string, slowdown: number): Promise<number> {
  const page = await newPage(browser, slowdown);
  await page.goto(address);
  const { took } = await waitForFirstVerdict(page);
  await page.context().close();
  return took;
}

async function coldRow(
  browser: Browser,
  pane: string,
  floor: string,
  slowdown: number,
): Promise<readonly string[]> {
  const panes: number[] = [];
  const floors: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    floors.push(await coldStart(browser, floor, slowdown));
    panes.push(await coldStart(browser, pane, slowdown));
  }
  const [paneTimes, floorTimes] = [summarise(panes), summarise(floors)];
  return [
    slowdown === 1 ? "CPU as it is" : `CPU slowed ${slowdown}-fold`,
    floorTimes.median.toFixed(0),
    paneTimes.median.toFixed(0),
    paneTimes.quartiles.map((value) => value.toFixed(0)).join("–"),
    (paneTimes.median / floorTimes.median).toFixed(2),
  ];
}

async function printDownload(browser: Browser, address: string): Promise<void> {
  const page = await newPage(browser, 1);
  await page.goto(address);
  const files = await firstLoad(page);
  const total = files.reduce((sum, { compressed }) => sum + compressed, 0);
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
  console.log(
    `Downloaded before the first verdict, gzip, Office.js aside (budget ${budget.firstLoadKilobytes} KB)\n`,
  );
  console.log(
    table([
      ["file", "KB"],
      ...files.map(({ path: file, compressed }) => [file, kilobytes(compressed)]),
      ["in all", kilobytes(total)],
    ]),
  );
  await page.context().close();
}

async function run(): Promise<void> {
  await buildPreview();
  await buildFloor();
  const servers: PreviewServer[] = [];
  const browser = await chromium.launch({
    executablePath: ensureBrowser(thisMachine),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
  });
  try {
    const pane = await startPreviewServer(builtFolders, 0);
    servers.push(pane);
    const floor = await startPreviewServer({ ...builtFolders, site: floorFolder }, 0);
    servers.push(floor);
    await printDownload(browser, pane.address);
    const rows = [["", "floor ms", "pane ms", "pane, middle half", "pane over floor"]];
    for (const slowdown of [1, 4]) {
      rows.push([...(await coldRow(browser, pane.address, floor.address, slowdown))]);
    }
    console.log("\nCold: from navigation to the verdict (goal: 1.2)\n");
    console.log(table(rows));
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  }
}

await run();
