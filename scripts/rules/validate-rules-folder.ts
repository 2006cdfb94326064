import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Schema } from "@cfworker/json-schema";
import { RuleSetError } from "../../src/rule-set/rule-set-error";
import {
  type RuleSchemas,
  validateAgainstSchemas,
  validateRuleFiles,
} from "../../src/rule-set/validate-rule-files";

/** Files that share the schema of another name; every other has a schema of its own name. */
const sharedSchemas: Readonly<Record<string, string>> = {
  "mail-domains": "domains",
  "site-domains": "domains",
  "owned-domains": "domains",
  "picture-hosts": "domains",
  "misspelt-names": "right-names",
  "other-names": "unconfirmed-company-names",
  "kana-look-alikes": "letters",
};

/**
 * Validates every file of the rules: those of the brand as a rule set, the others each by its schema.
 *
 * @param folder absolute path of `rules/`, or of a copy
 * @returns how many files there are
 * @throws RuleSetError that names file and entry
 */
export function validateRulesFolder(folder: string): number {
  const brand = readFolder(path.join(folder, "brand"));
  validateRuleFiles(brand, schemasFor(brand, folder));
  const others = ["mail", "text", "web"].map((name) => readFolder(path.join(folder, name)));
  for (const files of others) validateAgainstSchemas(files, schemasFor(files, folder));
  return [brand, ...others].flatMap((files) => Object.keys(files)).length;
}

type Files = Readonly<Record<string, unknown>>;

function readFolder(folder: string): Files {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return Object.fromEntries(
    names.map((name) => [path.basename(name, ".json"), readJson(path.join(folder, name))]),
  );
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new RuleSetError(path.basename(file, ".json"), null, String(error));
  }
}

function schemasFor(files: Files, folder: string): RuleSchemas {
  return Object.fromEntries(
    Object.keys(files).map((name) => {
      const file = path.join(folder, "schema", `${sharedSchemas[name] ?? name}.schema.json`);
      if (!existsSync(file)) throw new RuleSetError(name, null, `there is no schema ${file}`);
      // Our own schema; the validator reads it as JSON Schema 2020-12.
      return [name, readJson(file) as Schema];
    }),
  );
}
