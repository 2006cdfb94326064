import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { beforeAll, expect, jest, test } from "@jest/globals";
import { parse } from "acorn";
import budget from "../../scripts/bench/budget.json";
import { ribbonConfiguration } from "../../scripts/webpack/ribbon-configuration";
import { runWebpack } from "../../scripts/webpack/run-webpack";
import { withoutSources } from "../../scripts/webpack/without-sources";
import { reportCommand, type SpamReportCompletion } from "../../src/ribbon/report-command";
import { ribbonTexts } from "../../src/ribbon/text/ribbon-text";
import { commandParts } from "./command-parts";
import { scam, textAndPage } from "./messages";
import { temporaryFolder } from "../temporary-folder";

/*
 * The script in a runtime like that of classic Outlook on Windows: the ECMAScript library, Office, and
 * of a browser nothing, or a Blob that takes no bytes.
 */

jest.setTimeout(300_000);

const outputFolder = temporaryFolder();
let script = "";

beforeAll(async () => {
  await runWebpack(ribbonConfiguration(outputFolder));
  script = readFileSync(join(outputFolder, "ribbon-report.js"), "utf8");
});

type Handler = (event: { completed: (completion: SpamReportCompletion) => void }) => void;

function ReactNativeBlob(parts: readonly unknown[]): void {
  if (parts.some((part) => typeof part !== "string")) {
    throw new Error("Creating blobs from 'ArrayBuffer' and 'ArrayBufferView' are not supported");
  }
}

const timers = { setTimeout, clearTimeout };
const noMessage = (): never => {
  throw new TypeError("No message is selected.");
};
const handsOut = (eml: string) => ({
  getAsFileAsync: (callback: (result: object) => void) => {
    callback({ status: "succeeded", value: Buffer.from(eml).toString("base64") });
  },
});

/** @returns what the event is completed with */
async function completionIn(
  runtime: object,
  outlook: object,
): Promise<SpamReportCompletion | undefined> {
  const handlers = new Map<string, Handler>();
  const office = {
    AsyncResultStatus: { Succeeded: "succeeded" },
    actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
    context: outlook,
  };
  const context = createContext({ Office: office, ...runtime });
  const browserGlobals = runInContext(
    "[typeof URL, typeof TextDecoder, typeof atob, typeof document, typeof fetch, typeof crypto]",
    context,
  ) as readonly string[];
  expect(new Set(browserGlobals)).toEqual(new Set(["undefined"]));
  runInContext(script, context);
  return new Promise((resolve) => {
    handlers.get("onSpamReport")?.({ completed: resolve });
  });
}

test("is one script of ECMAScript 2020", () => {
  expect(readdirSync(outputFolder)).toEqual(["ribbon-report.js"]);
  expect(() => parse(script, { ecmaVersion: 2020 })).not.toThrow();
  // The pages' oldest Safari cannot read a look-behind, and would not load a script that has one.
  expect(script).not.toMatch(/\(\?<[=!]/u);
});

test("is no larger than it needs to be, beside the rules, which grow", () => {
  const rules = readdirSync("rules", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json") && !file.includes("schema"))
    .map((file) => JSON.stringify(withoutSources(readFileSync(join("rules", file), "utf8"))));
  const bytes = Buffer.byteLength(script) - Buffer.byteLength(rules.join(""));
  expect(bytes / 1000).toBeLessThanOrEqual(budget.classicRibbonBesideRulesKilobytes);
});

test.each([
  ["nothing of a browser but timers", timers],
  ["a Blob that takes no bytes", { ...timers, Blob: ReactNativeBlob }],
  ["not even timers", {}],
])("checks a message with %s", async (_, runtime) => {
  const outlook = { displayLanguage: "en-US", mailbox: { item: handsOut(scam) } };
  // As it is where everything is there: what stands in changes nothing.
  expect(await completionIn(runtime, outlook)).toEqual(await reportCommand(commandParts(scam)));
});

test("reads a page's letters by their names, which are not in the script twice", async () => {
  const outlook = { displayLanguage: "en-US", mailbox: { item: handsOut(textAndPage) } };
  const completion = await completionIn(timers, outlook);
  expect(completion).toEqual(await reportCommand(commandParts(textAndPage)));
  expect(completion?.showPostProcessingDialog.title).toBe(ribbonTexts.en.checkedTitle);
});

test.each([
  ["there is no language", { mailbox: { item: handsOut(scam) } }, "deletedItemsFolder"],
  ["nothing is selected", { displayLanguage: "en-US", mailbox: { item: null } }, "noMove"],
  [
    "Outlook breaks when asked",
    { displayLanguage: "en-US", mailbox: { item: { getAsFileAsync: noMessage } } },
    "noMove",
  ],
])("completes the event where %s", async (_, outlook, moveItemTo) => {
  expect(await completionIn(timers, outlook)).toMatchObject({ moveItemTo });
});
