import type { Readable } from "node:stream";
import packageJson from "../../package.json";
import type { Verdict } from "../checks/check-result";
import { explain } from "../explain/explain";
import type { Explanation } from "../explain/explanation";
import { plainEvidence } from "../explain/plain-evidence";
import { bundledRuleSet } from "../rule-set/bundled-rule-set";
import type { CheckedFile } from "./check-file";
import {
  type Command,
  type EnvironmentVariables,
  parseCommandLine,
  UsageError,
} from "./command-line";
import { FileCheckerPool } from "./file-checker-pool";
import { findMessageFiles, type FoundFile } from "./find-message-files";
import { mapInOrder } from "./map-in-order";
import { Output, OutputClosedError, Progress, type TerminalStream } from "./output";
import { jsonErrorLine, jsonLine } from "./report-json";
import { painter, slipGuidanceText, textReport } from "./report-text";
import { commandTexts } from "./command-text";

/** The parts of `process` that the command uses. */
interface Environment {
  readonly env: EnvironmentVariables;
  readonly stdin: Readable;
  readonly stdout: TerminalStream;
  readonly stderr: TerminalStream;
}

/** What the command ends with; see `--help`. */
export type ExitStatus = 0 | 1 | 2;

/** How many results may wait for the next one in order. */
const filesAhead = 64;

/**
 * Runs the command.
 *
 * @param args The arguments after its name.
 * @returns 0: nothing found; 1: a scam or something suspicious; 2: usage, or nothing could be read.
 */
export async function main(args: readonly string[], environment: Environment): Promise<ExitStatus> {
  const output = new Output(environment.stdout);
  try {
    return await run(parseCommandLine(args, environment.env), output, environment);
  } catch (error) {
    if (error instanceof OutputClosedError) return 0;
    if (!(error instanceof UsageError)) throw error;
    const texts = commandTexts[error.language];
    const problem = texts.usageProblems[error.problem](plainEvidence(error.found));
    environment.stderr.write(`${problem}\n${texts.tryHelp(packageJson.name)}\n`);
    return 2;
  }
}

async function run(
  command: Command,
  output: Output,
  environment: Environment,
): Promise<ExitStatus> {
  switch (command.kind) {
    case "help":
      await output.write(commandTexts[command.language].help(packageJson.name));
      return 0;
    case "version": {
      const { id, version } = bundledRuleSet;
      await output.write(`${packageJson.name} ${packageJson.version} (${id} ${version})\n`);
      return 0;
    }
    case "check":
      return await check(command, output, environment);
  }
}

type CheckCommand = Extract<Command, { kind: "check" }>;

async function check(
  command: CheckCommand,
  output: Output,
  { env, stdin, stdout, stderr }: Environment,
): Promise<ExitStatus> {
  const texts = commandTexts[command.language];
  const report =
    command.format === "json" ? jsonReport(command) : readableReport(command, env, stdout);
  const progress = new Progress(stderr, texts.checked);
  const counts = new Map<Verdict, number>();
  let unread = 0;
  let checked = 0;
  const files = findMessageFiles(command.paths);
  const pool = new FileCheckerPool(stdin);
  const checkFound = async ({ path, problem }: FoundFile): Promise<CheckedFile> =>
    problem === null ? pool.check(path) : { path, problem };
  try {
    for await (const file of mapInOrder(files, filesAhead, checkFound)) {
      if ("problem" in file) unread += 1;
      else counts.set(file.result.verdict, (counts.get(file.result.verdict) ?? 0) + 1);
      checked += 1;
      if (stdout.isTTY === true) progress.clear();
      await output.write(report.file(file));
      progress.show(checked);
    }
  } finally {
    await pool.close();
  }
  progress.clear();
  await output.write(report.end(counts, unread));
  if (checked === 0) stderr.write(`${texts.nothingFound}\n`);
  if (checked === unread) return 2;
  return counts.has("scam") || counts.has("suspicious") ? 1 : 0;
}

interface Report {
  readonly file: (file: CheckedFile) => string;
  readonly end: (counts: ReadonlyMap<Verdict, number>, unread: number) => string;
}

function jsonReport({ language }: CheckCommand): Report {
  const { readingProblems } = commandTexts[language];
  return {
    file: (file) =>
      "problem" in file
        ? `${jsonErrorLine(file.path, readingProblems[file.problem])}\n`
        : `${jsonLine(file.path, file.result, explain(file.result, language, bundledRuleSet))}\n`,
    end: () => "",
  };
}

function readableReport(
  { language }: CheckCommand,
  env: EnvironmentVariables,
  stdout: TerminalStream,
): Report {
  const texts = commandTexts[language];
  const isPlain = Boolean(env["NO_COLOR"]) || env["TERM"] === "dumb";
  const paint = painter(stdout.isTTY === true && !isPlain);
  let alarming: Explanation | null = null;
  return {
    file: (file) => {
      if ("problem" in file) {
        const problem = texts.readingProblems[file.problem];
        return `${paint(plainEvidence(file.path), "strong")}\n${paint(`? ${problem}`, "unknown")}\n\n`;
      }
      const explanation = explain(file.result, language, bundledRuleSet);
      const { verdict } = file.result;
      if (verdict === "scam" || verdict === "suspicious") alarming ??= explanation;
      return `${textReport(file.path, explanation, paint)}\n`;
    },
    end: (counts, unread) => {
      const guidance = alarming === null ? "" : `${slipGuidanceText(alarming, paint)}\n`;
      const total = [...counts.values()].reduce((sum, count) => sum + count, unread);
      if (total < 2) return guidance;
      const parts = [...counts].map(([verdict, count]) => `${texts.verdicts[verdict]} ${count}`);
      if (unread > 0) parts.push(`${texts.unread} ${unread}`);
      return `${guidance}${texts.checked(total)}: ${parts.join(", ")}\n`;
    },
  };
}
