import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { withPresentationTables } from "../../scripts/rules/presentation-tables";
import { withoutPadding } from "./without-padding";

test.each(["en", "ja"] as const)("docs/rules.%s.md has the tables of rules/model", (language) => {
  const page = readFileSync(join(__dirname, `../../docs/rules.${language}.md`), "utf8");
  expect(withoutPadding(page)).toBe(withoutPadding(withPresentationTables(page, language)));
});
