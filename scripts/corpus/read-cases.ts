import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckResult } from "../../src/checks/check-result";

/** What a row of `cases.tsv` asks of a verdict. */
type Expectation = "flagged" | "not-scam" | "not-flagged" | "unrelated" | "not-clean" | "any";

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

const isFlagged = ({ verdict }: CheckResult): boolean =>
  verdict === "scam" || verdict === "suspicious";

/** Whether a verdict is what the list expects; `suspicious` counts as caught. */
export function meets(expectation: Expectation, result: CheckResult): boolean {
  const { verdict } = result;
  switch (expectation) {
    case "flagged":
      return isFlagged(result);
    case "not-scam":
      return verdict !== "scam";
    case "not-flagged":
      return !isFlagged(result);
    case "not-clean":
      return verdict !== "no-signs";
    case "unrelated":
      return verdict === "unrelated";
    case "any":
      return true;
  }
}
