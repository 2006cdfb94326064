import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { parse } from "acorn";
import webpack from "webpack";
import { ribbonConfiguration } from "../../scripts/webpack/ribbon-configuration";
import { reportCommand, type SpamReportCompletion } from "../../src/ribbon/report-command";
import { commandParts } from "./command-parts";
import { scam } from "./messages";

/*
 * The bundle in a runtime like that of classic Outlook on Windows: the ECMAScript library, timers
 * and Office, and nothing of a browser.
 */

jest.setTimeout(300_000);

const outputFolder = mkdtempSync(join(tmpdir(), "ribbon-"));
let script = "";

beforeAll(async () => {
  const configuration = ribbonConfiguration({ outputFolder, officeScript: "office.js" });
  await new Promise<void>((resolve, reject) => {
    // Not minified: that changes no syntax that matters here, and takes as long again.
    webpack({ ...configuration, mode: "development" }, (error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
  script = readFileSync(join(outputFolder, "ribbon-report.js"), "utf8");
});
afterAll(() => {
  rmSync(outputFolder, { recursive: true });
});

type Handler = (event: { completed: (completion: SpamReportCompletion) => void }) => void;

function load(eml: string): Map<string, Handler> {
  const handlers = new Map<string, Handler>();
  const item = {
    getAsFileAsync: (callback: (result: object) => void) => {
      callback({ status: "succeeded", value: Buffer.from(eml).toString("base64") });
    },
  };
  const office = {
    AsyncResultStatus: { Succeeded: "succeeded" },
    actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
    context: { displayLanguage: "en-US", mailbox: { item } },
  };
  const context = createContext({ Office: office, setTimeout, clearTimeout });
  const browserGlobals = runInContext(
    "[typeof URL, typeof TextDecoder, typeof atob, typeof Blob, typeof document, typeof fetch]",
    context,
  ) as readonly string[];
  expect(new Set(browserGlobals)).toEqual(new Set(["undefined"]));
  runInContext(script, context);
  return handlers;
}

test("is one script of ECMAScript 2016, with its page", () => {
  expect(readdirSync(outputFolder).sort()).toEqual(["ribbon-report.html", "ribbon-report.js"]);
  expect(() => parse(script, { ecmaVersion: 2016 })).not.toThrow();
});

test("associates its handler at once, and checks a message with nothing of a browser", async () => {
  const handler = load(scam).get("onSpamReport");
  const completion = await new Promise<SpamReportCompletion>((resolve) => {
    handler?.({ completed: resolve });
  });
  // As it is where everything is there: what stands in changes nothing.
  expect(completion).toEqual(await reportCommand(commandParts(scam)));
});
