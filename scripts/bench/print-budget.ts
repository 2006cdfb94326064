import { table } from "../table";
import budget from "./budget.json";

const named: Readonly<Record<keyof typeof budget, string>> = {
  classicRibbonBesideRulesKilobytes: "the ribbon's script for classic Outlook beside the rules, KB",
  firstLoadBrotliKilobytes: "downloaded before the first verdict, KB by Brotli",
  firstLoadGzipKilobytes: "downloaded before the first verdict, KB by gzip",
  coldStartOverFloor: "cold start over the floor page",
  warmVerdictMilliseconds: "warm verdict for 60 KB of HTML, ms",
  longTasksInOrdinaryMail: "tasks over 50 ms in ordinary mail",
  wholeCheckOverBarePass: "whole check of ordinary mail over a bare pass",
};

/**
 * Prints whether figures hold their budget; the process ends with 1 where one does not.
 *
 * @param figures Those that have been measured, by the names of `budget.json`.
 */
export function printBudget(figures: Partial<Record<keyof typeof budget, number>>): void {
  const rows = Object.entries(figures).map(([name, is]) => {
    // The names are those of the parameter's type.
    const key = name as keyof typeof budget;
    const holds = is <= budget[key];
    if (!holds) process.exitCode = 1;
    return [named[key], String(budget[key]), is.toFixed(2), holds ? "held" : "over"];
  });
  console.log(`\n${table([["budget", "at most", "is", ""], ...rows])}`);
}
