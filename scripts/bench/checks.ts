import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Message } from "../../src/message/message";
import { readEml } from "../../src/message/read-eml";
import { folders, hasCorpus } from "../corpus/read-corpus";
import { printTable } from "../table";
import { hostileMessages } from "../fuzz/hostile-messages";
import { buildCommand, commandFolder } from "../command/build-command";
import { buildSubject } from "./build-subject";
import { quickestOf } from "./interleave";
import { htmlOfSize, htmlWithLinks, messageWith } from "./made-mail";
import { numbersOf } from "./own-process";
import { printBudget } from "./print-budget";
import { selectParts } from "./select-parts";
import { median, middleHalf, percentile } from "./statistics";
import type * as Subject from "./subject";
import { runCommand } from "../run-command";

const root = path.join(import.meta.dirname, "../..");
const corpus = path.join(root, "../shared/corpus");
const kilobyte = 1024;
const rounds = 15;
const warmUpRounds = 5;
const growthRounds = 5;

const ratio = (value: number): string => value.toFixed(2);

async function htmlMessagesIn(folder: string): Promise<Message[]> {
  const messages: Message[] = [];
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith(".eml"))) {
    const message = await readEml(readFileSync(path.join(folder, name))).catch(() => null);
    if (typeof message?.body?.html === "string") messages.push(message);
  }
  return messages;
}

interface MeasuredSet {
  readonly row: readonly string[];
  /** Of the whole check over a bare pass. */
  readonly median: number;
}

/**
 * The whole check over a bare pass of htmlparser2 without a handler, message by message; and of the
 * check, what reads the HTML.
 */
function overBarePass(
  { check, readHtml, barePass }: typeof Subject,
  name: string,
  messages: readonly Message[],
): MeasuredSet {
  const measured = messages.map((message) => {
    const html = message.body?.html ?? "";
    const [bare = NaN, whole = NaN, reading = NaN] = quickestOf(
      [
        () => {
          barePass(html);
        },
        () => check(message),
        () => readHtml(html),
      ],
      rounds,
    );
    return { whole: whole / bare, reading: reading / bare };
  });
  const whole = measured.map((each) => each.whole);
  const row = [
    name,
    String(messages.length),
    ratio(median(whole)),
    ratio(percentile(whole, 0.95)),
    middleHalf(whole, 2),
    ratio(median(measured.map(({ reading }) => reading))),
  ];
  return { row, median: median(whole) };
}

async function printOverBarePass(subject: typeof Subject): Promise<void> {
  const head = ["messages", "count", "median", "95th percentile", "middle half", "reading alone"];
  const sets = new Map([
    ["samples of the preview", await htmlMessagesIn(path.join(root, "preview/samples"))],
  ]);
  for (const folder of hasCorpus(corpus) ? folders : []) {
    sets.set(folder, await htmlMessagesIn(path.join(corpus, folder)));
  }
  for (const size of [1, 10, 100, 1000, 10_000]) {
    sets.set(`made, ${size} KB`, [messageWith(htmlOfSize(size * kilobyte))]);
  }
  // Otherwise what is timed first would not have been compiled yet.
  for (let round = 0; round < warmUpRounds; round += 1) {
    for (const message of [...sets.values()].flat()) {
      subject.check(message);
      subject.barePass(message.body?.html ?? "");
    }
  }
  const measured = new Map(
    [...sets].map(([name, set]) => [name, overBarePass(subject, name, set)]),
  );
  printTable("The whole check over a bare pass of htmlparser2", [
    head,
    ...[...measured.values()].map(({ row }) => row),
  ]);
  const ordinary = measured.get("ham") ?? measured.get("made, 100 KB");
  printBudget({ wholeCheckOverBarePass: ordinary?.median ?? NaN });
}

/**
 * Nanoseconds a unit, of messages of so many units each. They are checked in turn, the small ones so
 * often in a row that all take about as long: a machine that slows down slows all of them.
 */
function nanosecondsAUnit(
  { check }: typeof Subject,
  counts: readonly number[],
  made: (count: number) => Message,
): readonly number[] {
  const largest = Math.max(...counts);
  const work = counts.map((count) => {
    const message = made(count);
    return () => {
      for (let done = 0; done < largest; done += count) check(message);
    };
  });
  return quickestOf(work, growthRounds).map((taken) => (taken * 1e6) / largest);
}

function printGrowth(subject: typeof Subject): void {
  const sizes = [10, 100, 1000, 10_000];
  const perCharacter = nanosecondsAUnit(
    subject,
    sizes.map((size) => size * kilobyte),
    (size) => messageWith(htmlOfSize(size)),
  );
  printTable("Growth", [
    ["size", "ns a character", "over 10 KB"],
    ...sizes.map((size, index) => [
      `${size} KB`,
      (perCharacter[index] ?? NaN).toFixed(1),
      ratio((perCharacter[index] ?? NaN) / (perCharacter[0] ?? NaN)),
    ]),
  ]);
  const counts = [10, 1000, 100_000];
  const perLink = nanosecondsAUnit(subject, counts, (count) => messageWith(htmlWithLinks(count)));
  printTable("Links", [
    ["links", "µs a link", "over 10"],
    ...counts.map((count, index) => [
      String(count),
      ((perLink[index] ?? NaN) / 1000).toFixed(1),
      ratio((perLink[index] ?? NaN) / (perLink[0] ?? NaN)),
    ]),
  ]);
}

/** Megabytes of each hostile message; the second ten times the first. */
const hostileSizes = ["1", "10"] as const;
const hostileGoals = { secondsAMegabyte: 3, bytesAByte: 60 };

function printHostile(): void {
  const costs = hostileMessages.map(({ name }) => {
    const [[small = NaN] = [], [large = NaN, memory = NaN] = []] = hostileSizes.map((size) =>
      numbersOf("hostile-cost.ts", name, size),
    );
    const { secondsAMegabyte, bytesAByte } = hostileGoals;
    const ofGoal = Math.max(large / secondsAMegabyte, memory / bytesAByte);
    return { name, small, large, memory, ofGoal };
  });
  costs.sort((one, other) => other.ofGoal - one.ofGoal);
  const missed = costs.filter(({ ofGoal }) => ofGoal > 1).length;
  printTable(
    `The costliest of ${costs.length} kinds of hostile input, all steps; ${missed} miss the goals (3 s a megabyte, 60 bytes a byte)`,
    [
      ["10 MB of", "s a megabyte", "over 1 MB", "bytes a byte"],
      ...costs
        .slice(0, 15)
        .map(({ name, small, large, memory }) => [
          name,
          ratio(large),
          ratio(large / small),
          memory.toFixed(0),
        ]),
    ],
  );
}

const commandRounds = 7;

/** The command over a bare parse of the same files, each a process of its own, in turns. */
async function printCommandLine(): Promise<void> {
  await buildCommand(commandFolder);
  const folder = hasCorpus(corpus) ? path.join(corpus, "ham") : path.join(root, "preview/samples");
  const count = readdirSync(folder).filter((name) => name.endsWith(".eml")).length;
  const command = (...args: string[]): number => {
    const started = performance.now();
    const { status } = spawnSync(process.execPath, [path.join(commandFolder, "bin.mjs"), ...args], {
      maxBuffer: Infinity,
    });
    if (status !== 0 && status !== 1) throw new Error(`The command ended with ${status}.`);
    return performance.now() - started;
  };
  const rounds = Array.from({ length: commandRounds }, () => {
    const [bare = NaN] = numbersOf("bare-mime-parse.ts", folder);
    const whole = command("--format", "json", folder);
    return { bare, whole, withoutStart: whole - command("--version") };
  });
  const row = (name: string, way: keyof (typeof rounds)[number]): readonly string[] => {
    const perSecond = rounds.map((round) => (count * 1000) / round[way]);
    const over = rounds.map((round) => round.bare / round[way]);
    return [name, median(perSecond).toFixed(0), ratio(median(over)), middleHalf(over, 2)];
  };
  printTable(`Messages a second, medians of ${commandRounds} rounds`, [
    ["way", "messages/s", "over a bare parse", "middle half"],
    row("postal-mime alone, without its start", "bare"),
    row("the command", "whole"),
    row("the command without its start", "withoutStart"),
  ]);
}

/** How many processes are asked for their peak: the engine collects garbage when it sees fit. */
const memoryRuns = 5;

function printMemory(): void {
  const peak = (size: number): number =>
    median(
      Array.from({ length: memoryRuns }, () => numbersOf("peak-memory.ts", String(size))[0] ?? NaN),
    );
  const idle = peak(0);
  printTable(`Peak memory beyond start-up, a byte of input, medians of ${memoryRuns} processes`, [
    ["size", "bytes a byte"],
    ...[10_000, 20_000, 40_000].map((size) => {
      const bytes = size * kilobyte;
      return [`${size} KB`, ((peak(bytes) - idle) / bytes).toFixed(1)];
    }),
  ]);
}

const startRuns = 9;

/** What a process that has just begun takes for its first message; a pane and each command are such. */
function printStart(): void {
  const file = path.join(root, "preview/samples/billing-notice-ja.eml");
  const mediansOf = (way: "bare" | "check"): readonly number[] => {
    const runs = Array.from({ length: startRuns }, () => numbersOf("first-check.ts", way, file));
    return [0, 1, 2].map((column) => median(runs.map((run) => run[column] ?? NaN)));
  };
  const [, bare = NaN, bareAgain = NaN] = mediansOf("bare");
  const [loaded = NaN, first = NaN, again = NaN] = mediansOf("check");
  const row = (name: string, taken: number, baseline: number): readonly string[] => [
    name,
    taken.toFixed(1),
    ratio(taken / baseline),
  ];
  printTable(`The first message of a process, a scam; medians of ${startRuns} processes`, [
    ["", "ms", "over a bare pass"],
    ["loading the checks, the rule set made ready", loaded.toFixed(1), ""],
    row("a bare pass of htmlparser2, the first", bare, bare),
    row("the whole check, the first", first, bare),
    row("a bare pass of htmlparser2, the second", bareAgain, bareAgain),
    row("the whole check, the second", again, bareAgain),
  ]);
}

/** What is measured, in this order. */
const parts: Readonly<Record<string, (subject: typeof Subject) => Promise<void> | void>> = {
  start: printStart,
  pass: printOverBarePass,
  growth: printGrowth,
  hostile: printHostile,
  command: printCommandLine,
  memory: printMemory,
};

const usage = `npm run bench [-- ${Object.keys(parts).join("|")} …]

Measures the checks as they are built for the pane, and the command, or only the parts that are named.
Exit code 1: a budget is exceeded.`;

await runCommand(usage, async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const selected = selectParts(parts, positionals);
  const subject = await buildSubject();
  if (!hasCorpus(corpus)) console.log("No ../shared/corpus here: made mail and samples only.");
  for (const part of selected) await part(subject);
});
