import path from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Browser } from "playwright-core";
import { builtFolders, buildPreview, officeScripts } from "../../preview/build";
import { startPreviewServer, type PreviewServer } from "../../preview/server/preview-server";
import { siteConfiguration } from "../webpack/site-configuration";
import { ensureBrowser } from "../browser/ensure-browser";
import { thisMachine } from "../browser/this-machine";
import { runCommand } from "../run-command";
import { runWebpack } from "../webpack/run-webpack";
import { measureCold } from "./pane/measure-cold";
import { measureDownload } from "./pane/measure-download";
import { measureHuge } from "./pane/measure-huge";
import { measureSelections } from "./pane/measure-selections";
import { measureWarm } from "./pane/measure-warm";
import { selectParts } from "./select-parts";

const root = path.join(import.meta.dirname, "../..");
const floorFolder = path.join(root, "node_modules/.cache/amex-mail-check-bench/floor");

/** What is measured, in this order; each is given the addresses of the pane and of the floor page. */
const parts: Readonly<
  Record<string, (browser: Browser, pane: string, floor: string) => Promise<void>>
> = {
  download: measureDownload,
  cold: measureCold,
  warm: measureWarm,
  huge: measureHuge,
  selections: measureSelections,
};

const usage = `npm run bench:pane [-- [--no-build] ${Object.keys(parts).join("|")} …]

Measures the pane in a browser, beside a page with as little in it as a pane can have, or only the parts
that are named.

  --no-build   measure the last build

Exit code 1: a budget is exceeded.`;

/** The floor page in the pane's place: the same build, the same Office.js, another entry. */
function buildFloor(): Promise<void> {
  return runWebpack({
    ...siteConfiguration({ outputFolder: floorFolder, officeScripts }),
    entry: { taskpane: path.join(import.meta.dirname, "pane/floor/floor.tsx") },
  });
}

/** Chromium's defaults, without what needs a display or the network. */
const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
];

await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: { build: { type: "boolean", default: true } },
  });
  const selected = selectParts(parts, positionals);
  if (values.build) {
    await buildPreview();
    await buildFloor();
  }
  const servers: PreviewServer[] = [];
  const browser = await chromium.launch({
    executablePath: ensureBrowser(thisMachine),
    args: browserArguments,
  });
  try {
    const pane = await startPreviewServer(builtFolders, 0);
    servers.push(pane);
    const floor = await startPreviewServer({ ...builtFolders, site: floorFolder }, 0);
    servers.push(floor);
    for (const part of selected) await part(browser, pane.address, floor.address);
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  }
});
