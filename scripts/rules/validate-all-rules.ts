import { readdirSync } from "node:fs";
import path from "node:path";
import { compileRuleSet } from "../../src/rule-set/compile-rule-set";
import { otherLanguageFiles } from "../../src/rule-set/other-language-files";
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
  "leet-letters": "letters",
  umlauts: "letters",
};

/**
 * Validates every file of `rules/`: those of the brand and of its other languages as a rule set, the
 * others each by its schema.
 *
 * @throws RuleSetError that names file and entry; SyntaxError for a file that is no JSON
 */
export function validateAllRules(): void {
  const files = readRuleFiles();
  validateRuleFiles(files, readRuleSchemas());
  validateRuleFiles(
    { ...otherLanguageFiles, sources: files["sources"] },
    Object.fromEntries(Object.keys(otherLanguageFiles).map((name) => [name, readSchema(name)])),
  );
  // Validated just now, so the files are what the schemas say.
  compileRuleSet(files as unknown as RuleFiles, otherLanguageFiles).inAllLanguages?.();
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
