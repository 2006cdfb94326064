import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckResult } from "../../src/checks/check-result";

const isFlagged = ({ verdict }: CheckResult): boolean =>
  verdict === "scam" || verdict === "suspicious";

/** What a row of `cases.tsv` asks of a verdict; `suspicious` counts as caught. */
const expectations = {
  flagged: isFlagged,
  "not-scam": ({ verdict }) => verdict !== "scam",
  "not-flagged": (result) => !isFlagged(result),
  "not-clean": ({ verdict }) => verdict !== "no-signs",
  unrelated: ({ verdict }) => verdict === "unrelated",
  any: () => true,
} satisfies Record<string, (result: CheckResult) => boolean>;

type Expectation = keyof typeof expectations;

export interface Case {
  /** Below the folder of `cases.tsv`, with `/`. */
  readonly file: string;
  readonly folder: string;
  readonly expectation: Expectation;
  /** As the list writes it. */
  readonly expected: string;
  readonly bytes: Uint8Array;
}

const list = "cases.tsv";

export const hasCases = (path: string): boolean => existsSync(join(path, list));

/**
 * Reads the list of cases: file, what it must be, what it was, what it shows.
 *
 * @throws Error for a row whose expectation has no meaning here.
 */
export function readCases(path: string): readonly Case[] {
  const rows = readFileSync(join(path, list), "utf8").trim().split("\n").slice(1);
  return rows.map((row) => {
    const [file = "", expected = ""] = row.split("\t");
    return {
      file,
      folder: file.split("/", 1)[0] ?? "",
      expectation: expectationOf(expected),
      expected,
      bytes: readFileSync(join(path, file)),
    };
  });
}

/** In words as the list has them: `scam, link seen`, `not scam (…)`, `neither scam nor suspicious`. */
function expectationOf(expected: string): Expectation {
  if (/^(?:scam|suspicious|flagged)/u.test(expected)) return "flagged";
  if (/^not.scam/u.test(expected)) return "not-scam";
  if (/^(?:no-signs|neither)/u.test(expected)) return "not-flagged";
  if (expected.startsWith("not no-signs")) return "not-clean";
  if (expected === "unrelated") return "unrelated";
  if (expected === "any") return "any";
  throw new Error(`${list}: "${expected}" is no expectation that is known here.`);
}

/** Whether a verdict is what the list expects. */
export const meets = (expectation: Expectation, result: CheckResult): boolean =>
  expectations[expectation](result);
