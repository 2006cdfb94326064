import { cpSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { otherLanguageFiles } from "../../src/rule-set/other-language-files";
import { bundledRuleFiles } from "../../src/rule-set/bundled-rule-files";
import {
  otherLanguageSchemas,
  readRuleFile,
  readSchema,
  ruleSetFolder,
  schemaByFile,
} from "../../scripts/rules/read-rule-files";
import { parseRuleFile, RuleFileError } from "../../scripts/rules/rule-file";
import { validateAllRules } from "../../scripts/rules/validate-all-rules";
import { validateRuleFile } from "../../scripts/rules/validate-rule-file";
import { temporaryFolder } from "../temporary-folder";

const names = Object.keys(schemaByFile);

test("the folder of the rule set is called by its id, and every file of it has a schema", () => {
  const files = readdirSync(join(__dirname, "../../rules", bundledRuleFiles["rule-set"].id));
  expect(files.sort()).toEqual(names.map((name) => `${name}.json`).sort());
});

test("the rule set is read from every file but the sources", () => {
  expect([...Object.keys(bundledRuleFiles), "sources"].sort()).toEqual([...names].sort());
});

test("all files keep to their schemas, name known sources and say nothing twice", () => {
  expect(() => {
    validateAllRules();
  }).not.toThrow();
});

test("every file of rules/other-languages has a schema, and all but the sources are read", () => {
  const files = readdirSync(join(__dirname, "../../rules/other-languages"));
  expect(Object.keys(otherLanguageSchemas).map((name) => `${name}.json`)).toEqual(files.sort());
  expect([...Object.keys(otherLanguageFiles), "sources"].sort()).toEqual(
    Object.keys(otherLanguageSchemas),
  );
});

/** Prettier gives each word of these a line; it does not touch the others (.prettierignore). */
const wordLists = ["request-words", "role-names"];

test.each([
  ...names
    .filter((name) => !["rule-set", "slip-guidance", ...wordLists].includes(name))
    .map((name) => `${ruleSetFolder}/${name}`),
  ...Object.keys(otherLanguageSchemas)
    .filter((name) => !wordLists.includes(name))
    .map((name) => `other-languages/${name}`),
])("each entry of rules/%s.json stands on a line of its own", (name) => {
  const { text, content } = readRuleFile(`${name}.json`);
  const { entries } = content as { entries: readonly unknown[] };
  const lines = text.split("\n").filter((line) => /^ {4}\{ .* \},?$/u.test(line));
  expect(lines).toHaveLength(entries.length);
});

test.each([
  "mail/role-names",
  "text/other-languages",
  "other-languages/role-names",
  "other-languages/request-words",
  `${ruleSetFolder}/request-words`,
])("the word lists of rules/%s.json are sorted, so that they compress well", (name) => {
  const { entries } = readRuleFile(`${name}.json`).content as {
    entries: readonly { readonly names?: readonly string[]; readonly words?: readonly string[] }[];
  };
  for (const { names = [], words = [] } of entries) {
    expect([names, words]).toEqual([[...names].sort(), [...words].sort()]);
  }
});

describe("what is wrong is said with file and line", () => {
  const { editor, checked } = { editor: '"source": "editor"', checked: '"checked": "2026-11-22"' };
  const written = (...entries: readonly string[]): string =>
    ["{", '  "description": "x",', '  "entries": [', entries.join(",\n"), "  ]", "}"].join("\n");
  const validate = (name: string, text: string): void => {
    const file = parseRuleFile(`rules/american-express/${name}.json`, text);
    validateRuleFile(file, readSchema(schemaByFile[name] ?? name), {
      sources: new Set(["editor", "amex-sg"]),
      takesLanguage: (language) => language === "ja" || language === "en",
    });
  };
  const domain = (name: string, more = `${editor}, ${checked}`): string =>
    `{ "domain": "${name}", ${more} }`;
  const request = (phrase: string, more = `"topic": "secret", "language": "en"`): string =>
    `{ "phrase": "${phrase}", ${more}, ${editor}, ${checked} }`;

  test.each<[string, string, string, string]>([
    [
      "a missing comma",
      "mail-domains",
      written(`${domain("a.example")}\n${domain("b.example")}`),
      "line 5: comma expected",
    ],
    [
      "a comma too many",
      "mail-domains",
      written(domain("a.example"), ""),
      "line 6: value expected",
    ],
    ["no entries", "mail-domains", written(), "line 3: Array has too few items (0 < 1)."],
    [
      "a URL for a domain",
      "mail-domains",
      written(domain("a.example"), domain("https://b.example/")),
      'line 5: domain: "https://b.example/" is not written like example.com',
    ],
    [
      "a domain in capitals",
      "site-domains",
      written(domain("A.example")),
      'line 4: domain: "A.example" is not written like example.com',
    ],
    [
      "no source",
      "owned-domains",
      written(domain("a.example", checked)),
      'line 4: Instance does not have required property "source".',
    ],
    [
      "no date",
      "owned-domains",
      written(domain("a.example", editor)),
      'line 4: Instance does not have required property "checked".',
    ],
    [
      "a date that is none",
      "owned-domains",
      written(domain("a.example", `${editor}, "checked": "22.11.2026"`)),
      'line 4: checked: "22.11.2026" is not written like 2026-11-28',
    ],
    [
      "a date in the future",
      "owned-domains",
      written(domain("a.example", `${editor}, "checked": "2099-01-01"`)),
      "line 4: checked: 2099-01-01 is in the future",
    ],
    [
      "an unknown property",
      "owned-domains",
      written(domain("a.example", `${editor}, ${checked}, "note": ""`)),
      'line 4: unknown property "note"',
    ],
    [
      "a source that is not listed",
      "owned-domains",
      written(domain("a.example", `"source": "hearsay", ${checked}`)),
      'line 4: unknown source "hearsay"',
    ],
    [
      "an entry that stands twice",
      "owned-domains",
      written(domain("a.example"), domain("a.example", `"source": "amex-sg", ${checked}`)),
      "line 5: stands twice",
    ],
    [
      "an unknown topic",
      "requests",
      written(request("x", '"topic": "tea", "language": "en"')),
      'line 4: topic: "tea" is none of log-in, confirmation, card-data, secret, personal-data, call-or-reply, threat, fields',
    ],
    [
      "three dots for a gap",
      "requests",
      written(request("confirm...your login")),
      'line 4: "confirm...your login": write … (one character) in place of ...',
    ],
    [
      "a gap at the end",
      "requests",
      written(request("confirm…")),
      'line 4: "confirm…": there must be a letter or a digit on both sides of …',
    ],
    [
      "a language that has a file of its own",
      "requests",
      written(request("confirma", '"topic": "log-in", "language": "es"')),
      'line 4: language: "es" belongs in the file of the same name in rules/other-languages/',
    ],
    [
      "a word that stands twice",
      "request-words",
      written(
        `{ "list": "give", "language": "en", "words": [\n"enter",\n"send",\n"enter"\n], ${editor}, ${checked} }`,
      ),
      'line 7: list "give", language "en": "enter" stands twice',
    ],
    [
      "a word out of order",
      "request-words",
      written(
        `{ "list": "give", "language": "en", "words": [\n"answer",\n"enter",\n"send",\n"confirm"\n], ${editor}, ${checked} }`,
      ),
      'line 8: "confirm" belongs before "enter"',
    ],
  ])("%s", (_what, name, text, problem) => {
    expect(() => {
      validate(name, text);
    }).toThrow(new RuleFileError(`rules/american-express/${name}.json, ${problem}`));
  });

  test("a file that is missing", () => {
    expect(() => readRuleFile("american-express/gone.json")).toThrow(
      new RuleFileError("rules/american-express/gone.json is missing"),
    );
  });

  test("a list that is not there", () => {
    const folder = temporaryFolder();
    cpSync(join(__dirname, "cedarbrook-parcel"), folder, { recursive: true });
    const lines = written(request("x"), request("{gone}"));
    writeFileSync(join(folder, "requests.json"), lines);
    expect(() => {
      validateAllRules(folder);
    }).toThrow(/\/requests\.json, line 5: no list "gone"$/u);
  });
});
