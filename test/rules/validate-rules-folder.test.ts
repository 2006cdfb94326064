import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { validateRulesFolder } from "../../scripts/rules/validate-rules-folder";

const ours = path.join(__dirname, "../../rules");
let copy: string;

beforeEach(() => {
  copy = path.join(mkdtempSync(path.join(tmpdir(), "rules-")), "rules");
  cpSync(ours, copy, { recursive: true });
});

function edit(file: string, change: (text: string) => string): void {
  const full = path.join(copy, file);
  const text = readFileSync(full, "utf8");
  expect(change(text)).not.toBe(text);
  writeFileSync(full, change(text));
}

describe("the rules", () => {
  test("in this repository are all valid", () => {
    expect(validateRulesFolder(ours)).toBeGreaterThan(20);
  });

  test.each<readonly [string, string, (text: string) => string, RegExp]>([
    ["a file that is no JSON", "brand/names.json", (text) => text.slice(1), /names\.json: .*JSON/u],
    [
      "an entry without its source",
      "brand/mail-domains.json",
      (text) => text.replace(/"source": *"[^"]*", */u, ""),
      /mail-domains\.json, entry 1: .*source/u,
    ],
    [
      "a domain with a capital",
      "brand/site-domains.json",
      (text) => text.replace("www.americanexpress.com", "WWW.americanexpress.com"),
      /site-domains\.json, entry \d+: /u,
    ],
    [
      "a source that nobody knows",
      "brand/owned-domains.json",
      (text) => text.replace(/"source": *"[^"]*"/u, '"source": "hearsay"'),
      /owned-domains\.json, entry 1: unknown source "hearsay"/u,
    ],
    [
      "a date that is none",
      "web/shorteners.json",
      (text) => text.replace(/"checked": *"[^"]*"/u, '"checked": "yesterday"'),
      /shorteners\.json.*: /u,
    ],
  ])("refuse %s", (_, file, change, problem) => {
    edit(file, change);
    expect(() => validateRulesFolder(copy)).toThrow(problem);
  });

  test("refuse a set that lacks its list of sources' schema", () => {
    rmSync(path.join(copy, "schema/sources.schema.json"));
    expect(() => validateRulesFolder(copy)).toThrow(/sources\.json: there is no schema/u);
  });
});
