import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { withPresentationTables } from "./rules/presentation-tables";

/** `npm run rules-docs`: writes the tables of the rules' pages anew from `rules/model/`. */
for (const language of ["en", "ja"] as const) {
  const path = fileURLToPath(new URL(`../docs/rules.${language}.md`, import.meta.url));
  const page = withPresentationTables(readFileSync(path, "utf8"), language);
  writeFileSync(path, await format(page, { parser: "markdown", printWidth: 100 }));
}
