import { readFileSync } from "node:fs";
import path from "node:path";
import type { Schema } from "@cfworker/json-schema";
import ruleSet from "#rule-set/rule-set.json";

const rules = path.join(import.meta.dirname, "../../rules");

/** The folder of the brand's rule set, below `rules/`: it is called by the rule set's id. */
export const ruleSetFolder = ruleSet.id;

/** The files of a brand's rule set, by name, each with the name of its schema in `rules/schema/`. */
export const schemaByFile: Readonly<Record<string, string>> = {
  "company-names": "company-names",
  "customary-destinations": "customary-destinations",
  denials: "denials",
  doubts: "mentions",
  "domain-tokens": "domain-tokens",
  "mail-domains": "domains",
  mentions: "mentions",
  "misspelt-names": "right-names",
  names: "names",
  "other-names": "unconfirmed-company-names",
  "other-service-names": "other-service-names",
  "owned-domains": "domains",
  "owned-top-level-domains": "top-level-domains",
  "partner-destinations": "customary-destinations",
  "partner-domains": "partner-domains",
  "product-names": "product-names",
  "report-addresses": "report-addresses",
  "request-words": "request-words",
  requests: "requests",
  "rule-set": "rule-set",
  "scan-requests": "scan-requests",
  schemes: "mentions",
  "site-domains": "domains",
  "slip-guidance": "slip-guidance",
  sources: "sources",
  "unconfirmed-company-names": "unconfirmed-company-names",
  voice: "voice",
};

const readJson = (file: string): unknown => JSON.parse(readRuleText(file));

/** @param file Below `rules/`, or absolute. @returns A rule file as it is written. */
export function readRuleText(file: string): string {
  return readFileSync(path.resolve(rules, file), "utf8");
}

/**
 * @param folder Of a rule set: below `rules/`, or absolute.
 * @returns Its parsed files by name; what they hold is not checked.
 */
export function readRuleFiles(folder = ruleSetFolder): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.keys(schemaByFile).map((name) => [name, readJson(path.join(folder, `${name}.json`))]),
  );
}

/** @returns The schema of each of those files, by the file's name. */
export function readRuleSchemas(): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    Object.entries(schemaByFile).map(([name, schema]) => [name, readSchema(schema)]),
  );
}

/** @param name A file of `rules/schema/`, without its ending. */
export function readSchema(name: string): Schema {
  // The project's own files: that each is a schema is what their tests show.
  return readJson(`schema/${name}.schema.json`) as Schema;
}
