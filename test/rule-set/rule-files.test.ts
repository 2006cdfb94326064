import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Validator } from "@cfworker/json-schema";
import { otherLanguageFiles } from "../../src/rule-set/other-language-files";
import { bundledRuleFiles } from "../../src/rule-set/bundled-rule-files";
import type { Entries } from "../../src/rule-set/rule-files";
import { RuleSetError } from "../../src/rule-set/rule-set-error";
import { validateRuleFiles } from "../../src/rule-set/validate-rule-files";
import {
  readRuleFiles,
  readRuleSchemas,
  readRuleText,
  readSchema,
  ruleSetFolder,
  schemaByFile,
} from "../../scripts/rules/read-rule-files";
import { validateAllRules } from "../../scripts/rules/validate-all-rules";

const schemas = readRuleSchemas();
const names = Object.keys(schemaByFile);

test("the folder of the rule set is called by its id, and every file of it has a schema", () => {
  const files = readdirSync(join(__dirname, "../../rules", bundledRuleFiles["rule-set"].id));
  expect(files.sort()).toEqual(names.map((name) => `${name}.json`).sort());
});

test("the rule set is read from every file but the sources", () => {
  expect([...Object.keys(bundledRuleFiles), "sources"].sort()).toEqual([...names].sort());
});

test("all files keep to their schemas, name known sources and say nothing twice", () => {
  expect(validateAllRules).not.toThrow();
});

test("an entry stands with the other languages only where it is in one", () => {
  const inOne = (["denials", "mentions", "requests", "voice"] as const).flatMap(
    (name) => (readRuleFiles()[name] as Entries<{ readonly language: string }>).entries,
  );
  const inOthers = Object.values(otherLanguageFiles).flatMap(({ entries }) => [...entries]);
  const languagesOf = (entries: readonly { readonly language: string }[]) =>
    new Set(entries.map(({ language }) => language));
  expect([...languagesOf(inOne)].sort()).toEqual(["en", "ja"]);
  expect([...languagesOf(inOthers)]).toEqual(expect.not.arrayContaining(["en", "ja"]));
});

test.each([
  ["confusables", "confusables"],
  ["context-words", "context-words"],
  ["kana-look-alikes", "letters"],
  ["latin-look-alikes", "letters"],
  ["leet-letters", "letters"],
  ["other-languages", "other-languages"],
  ["umlauts", "letters"],
])("rules/text/%s.json keeps to its schema", (name, schema) => {
  const file: unknown = JSON.parse(readRuleText(`text/${name}.json`));
  expect(new Validator(readSchema(schema), "2020-12", false).validate(file).errors).toEqual([]);
});

test("every file of rules/other-languages is read", () => {
  const files = readdirSync(join(__dirname, "../../rules/other-languages"));
  expect(Object.keys(otherLanguageFiles).map((name) => `${name}.json`)).toEqual(files.sort());
});

test.each([
  ...names
    .filter((name) => name !== "rule-set" && name !== "slip-guidance")
    .map((name) => `${ruleSetFolder}/${name}`),
  ...Object.keys(otherLanguageFiles).map((name) => `other-languages/${name}`),
])("each entry of rules/%s.json stands on a line of its own", (name) => {
  const text = readRuleText(`${name}.json`);
  const { entries } = JSON.parse(text) as { entries: readonly unknown[] };
  const lines = text.split("\n").filter((line) => /^ {4}\{ .* \},?$/u.test(line));
  expect(lines).toHaveLength(entries.length);
});

describe("what is wrong is said with file and entry", () => {
  const sound = readRuleFiles();
  const listed = { domain: "a.example", source: "editor", checked: "2026-11-22" };
  const domains = (...entries: readonly unknown[]): unknown => ({ description: "x", entries });

  test.each<[string, string, unknown, RegExp]>([
    ["a missing file", "mail-domains", undefined, /^mail-domains\.json: .*missing/u],
    ["no entries", "mail-domains", domains(), /^mail-domains\.json: /u],
    [
      "a URL for a domain",
      "mail-domains",
      domains(listed, { ...listed, domain: "https://b.example/" }),
      /^mail-domains\.json, entry 2: /u,
    ],
    [
      "a domain in capitals",
      "site-domains",
      domains({ ...listed, domain: "A.example" }),
      /^site-domains\.json, entry 1: /u,
    ],
    [
      "no source",
      "owned-domains",
      domains({ domain: "a.example", checked: "2026-11-22" }),
      /^owned-domains\.json, entry 1: .*source/u,
    ],
    [
      "no date",
      "owned-domains",
      domains({ domain: "a.example", source: "editor" }),
      /^owned-domains\.json, entry 1: .*checked/u,
    ],
    [
      "a date that is none",
      "owned-domains",
      domains({ ...listed, checked: "22.11.2026" }),
      /^owned-domains\.json, entry 1: /u,
    ],
    [
      "an unknown field",
      "owned-domains",
      domains({ ...listed, note: "" }),
      /^owned-domains\.json, entry 1: /u,
    ],
    [
      "a source that is not listed",
      "owned-domains",
      domains({ ...listed, source: "hearsay" }),
      /^owned-domains\.json, entry 1: unknown source "hearsay"/u,
    ],
    [
      "an entry that stands twice",
      "owned-domains",
      domains(listed, { ...listed, source: "amex-sg" }),
      /^owned-domains\.json, entry 2: stands twice/u,
    ],
    [
      "an unknown topic",
      "requests",
      domains({
        phrase: "x",
        topic: "tea",
        language: "en",
        source: "editor",
        checked: "2026-11-22",
      }),
      /^requests\.json, entry 1: /u,
    ],
    [
      "a weight too great",
      "voice",
      domains({ phrase: "x", weight: 9, language: "en", source: "editor", checked: "2026-11-22" }),
      /^voice\.json, entry 1: /u,
    ],
  ])("%s", (_what, name, file, message) => {
    const validate = (): void => {
      validateRuleFiles({ ...sound, [name]: file }, schemas);
    };
    expect(validate).toThrow(RuleSetError);
    expect(validate).toThrow(message);
  });
});
