import { Validator } from "@cfworker/json-schema";
import type { Schema } from "@cfworker/json-schema";

import { RuleSetError } from "./rule-set-error";

/** The schema of each rule file, by the file's name; several files may share one. */
export type RuleSchemas = Readonly<Record<string, Schema>>;

interface RuleFile {
  readonly entries?: readonly { readonly source?: string; readonly id?: string }[];
}

function entryOf(instanceLocation: string): number | null {
  const index = /^#\/[a-z]+\/(\d+)/u.exec(instanceLocation)?.[1];
  return index === undefined ? null : Number(index);
}

/** What tells two entries of a file apart: everything but where they come from. */
function identityOf(entry: object): string {
  return JSON.stringify(
    Object.entries(entry).filter(([key]) => key !== "source" && key !== "checked"),
  );
}

/**
 * Checks rule files against their schemas.
 *
 * @param files Parsed rule files by name; what they hold is not trusted.
 * @param schemas A schema for each of the same names.
 * @throws RuleSetError for the first thing that is wrong, naming file and entry.
 */
export function validateAgainstSchemas(
  files: Readonly<Record<string, unknown>>,
  schemas: RuleSchemas,
): void {
  for (const [name, schema] of Object.entries(schemas)) {
    const file = files[name];
    if (file === undefined) throw new RuleSetError(name, null, "the file is missing");
    const { valid, errors } = new Validator(schema, "2020-12", false).validate(file);
    if (!valid) {
      const deepest = errors.reduce((a, b) =>
        b.instanceLocation.length > a.instanceLocation.length ? b : a,
      );
      throw new RuleSetError(name, entryOf(deepest.instanceLocation), deepest.error);
    }
  }
}

/**
 * Checks the files of a rule set against their schemas, their sources against the list of sources,
 * and each file for entries that stand twice.
 *
 * @throws RuleSetError for the first thing that is wrong, naming file and entry.
 */
export function validateRuleFiles(
  files: Readonly<Record<string, unknown>>,
  schemas: RuleSchemas,
): void {
  validateAgainstSchemas(files, schemas);
  const sources = new Set((files["sources"] as RuleFile).entries?.map(({ id }) => id));
  for (const [name, file] of Object.entries(files)) {
    const seen = new Set<string>();
    (file as RuleFile).entries?.forEach((entry, index) => {
      if (entry.source !== undefined && !sources.has(entry.source)) {
        throw new RuleSetError(name, index, `unknown source "${entry.source}"`);
      }
      const identity = identityOf(entry);
      if (seen.has(identity)) throw new RuleSetError(name, index, "stands twice");
      seen.add(identity);
    });
  }
}
