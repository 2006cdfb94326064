import { describe, expect, test } from "@jest/globals";
import { compareHosts, compareLetters, type LetterRun } from "../../src/explain/compare-letters";

/** What differs stands in brackets. */
const shown = (runs: readonly LetterRun[]): string =>
  runs.map(({ text, differs }) => (differs ? `[${text}]` : text)).join("");

test.each([
  ["arnericanexpress", "americanexpress", "a[rn]ericanexpress", "a[m]ericanexpress"],
  ["americanexpres", "americanexpress", "americanexpres", "americanexpres[s]"],
  ["AMERICAN EXPRES", "American Express", "AMERICAN EXPRES", "American Expres[s]"],
  [
    "アメリカン・エクスプレス",
    "アメリカン・エキスプレス",
    "アメリカン・エ[ク]スプレス",
    "アメリカン・エ[キ]スプレス",
  ],
  ["same", "same", "same", "same"],
  ["", "a", "", "[a]"],
])("%j beside %j", (found, right, markedFound, markedRight) => {
  const comparison = compareLetters(found, right);
  expect([shown(comparison.found), shown(comparison.right)]).toEqual([markedFound, markedRight]);
});

describe("of a host", () => {
  test.each([
    ["login.arnericanexpress.example", "www.americanexpress.com", "a[rn]ericanexpress"],
    ["www.americanexpre.account.example", "americanexpress.com", "americanexpre"],
  ])("the label is compared that imitates: %s", (host, official, found) => {
    expect(shown(compareHosts(host, official).found)).toBe(found);
  });
});

test("takes no time for what is hostile", () => {
  const { found } = compareLetters("a".repeat(100_000), "b".repeat(100_000));
  expect(found[0]?.text.length).toBeLessThanOrEqual(200);
});
