import { readdirSync } from "node:fs";
import path from "node:path";
import { compileRuleSet } from "../../src/rule-set/compile-rule-set";
import type { RuleFiles } from "../../src/rule-set/rule-files";
import {
  validateAgainstSchemas,
  validateRuleFiles,
} from "../../src/rule-set/validate-rule-files";
import { readRuleFiles, readRuleSchemas, readRuleText, readSchema } from "./read-rule-files";

/** Folders of `rules/` that name no brand. */
const brandlessFolders = ["mail", "model", "text", "web"] as const;

/** Their files that have no schema of their own name. */
const sharedSchemas: Readonly<Record<string, string>> = {
  "kana-look-alikes": "letters",
  "latin-look-alikes": "letters",
};

/**
 * Validates every file of `rules/`: that of the brand as a rule set, the others each by its schema.
 *
 * @throws RuleSetError that names file and entry; SyntaxError for a file that is no JSON
 */
export function validateAllRules(): void {
  const files = readRuleFiles();
  validateRuleFiles(files, readRuleSchemas());
  // Validated just now, so the files are what the schemas say.
  compileRuleSet(files as unknown as RuleFiles);
  for (const folder of brandlessFolders) validateBrandlessFolder(folder);
}

function validateBrandlessFolder(folder: (typeof brandlessFolders)[number]): void {
  const names = readdirSync(path.join(import.meta.dirname, "../../rules", folder)).map((file) =>
    path.basename(file, ".json"),
  );
  const read = (name: string): unknown => JSON.parse(readRuleText(`${folder}/${name}.json`));
  const schemaOf = (name: string) => readSchema(sharedSchemas[name] ?? name);
  validateAgainstSchemas(
    Object.fromEntries(names.map((name) => [name, read(name)])),
    Object.fromEntries(names.map((name) => [name, schemaOf(name)])),
  );
}
