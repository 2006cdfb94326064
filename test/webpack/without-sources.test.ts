import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { checkMessage } from "../../src/checks/check-message";
import { explain } from "../../src/explain/explain";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { compileRuleSet } from "../../src/rule-set/compile-rule-set";
import {
  type OtherLanguageFiles,
  otherLanguageFiles,
} from "../../src/rule-set/other-language-files";
import { bundledRuleFiles } from "../../src/rule-set/bundled-rule-files";
import type { RuleFiles } from "../../src/rule-set/rule-files";
import { message } from "../taskpane/fixtures";
import { withoutSources } from "../../scripts/webpack/without-sources";

const stripped = (file: object): unknown => withoutSources(JSON.stringify(file));

/** The parts of a rule set that differ: the phrases are too entwined for Jest to compare. */
function unlike(one: object | undefined, other: object | undefined): readonly string[] {
  const [first, second] = [one, other].map((ruleSet) => new Map(Object.entries(ruleSet ?? {})));
  return [...new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])])].filter(
    (name) => !isDeepStrictEqual(first?.get(name), second?.get(name)),
  );
}

test("entries stay, without where they come from and what they stand for", () => {
  expect(
    stripped({
      description: "Names.",
      entries: [{ name: "Example", meaning: "A name.", source: "editor", checked: "2026-11-22" }],
    }),
  ).toEqual({ entries: [{ name: "Example" }] });
});

test("a phrase without a word list stays without its language, all else with it", () => {
  expect(stripped({ entries: [{ phrase: "log in", language: "en" }] })).toEqual({
    entries: [{ phrase: "log in" }],
  });
  const listed = { entries: [{ phrase: "please {give}", language: "en" }] };
  expect(stripped(listed)).toEqual(listed);
  const named = { entries: [{ name: "Example", language: "en" }] };
  expect(stripped(named)).toEqual(named);
});

describe("the rule set", () => {
  const files = stripped(bundledRuleFiles) as RuleFiles;
  const others = stripped(otherLanguageFiles) as OtherLanguageFiles;

  test("compiles to the same, but for the sources of its guidance", () => {
    const { slipSteps, slipPlaces, inAllLanguages, ...rest } = compileRuleSet(files, others);
    const { inAllLanguages: bundledInAll, ...bundled } = bundledRuleSet;
    expect(bundled).toMatchObject({ slipSteps, slipPlaces });
    expect(bundledInAll).toBeDefined();
    expect(unlike(inAllLanguages?.(), bundledInAll?.())).toEqual([]);
    expect(unlike({ ...bundled, ...rest }, bundled)).toEqual([]);
  });

  test("explains in the same words", () => {
    const result = checkMessage(message, bundledRuleSet);
    const explained = explain(result, "ja", compileRuleSet(files, others));
    expect(explained).toEqual(explain(result, "ja", bundledRuleSet));
  });
});
