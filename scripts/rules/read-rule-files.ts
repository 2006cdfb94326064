import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Schema } from "@cfworker/json-schema";
import ruleSet from "#rule-set/rule-set.json";
import { parseRuleFile, RuleFileError, type RuleFile } from "./rule-file";

const root = path.join(import.meta.dirname, "../..");
const rules = path.join(root, "rules");

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

/** The files of `rules/other-languages/`, each with the name of its schema. */
export const otherLanguageSchemas: Readonly<Record<string, string>> = {
  denials: "denials",
  mentions: "mentions",
  "request-words": "request-words",
  requests: "requests",
  "role-names": "role-names",
  sources: "sources",
  voice: "voice",
};

/**
 * @param file Below `rules/`, or absolute.
 * @throws RuleFileError where it is missing or no JSON.
 */
export function readRuleFile(file: string): RuleFile {
  const full = path.resolve(rules, file);
  const name = path.relative(root, full);
  if (!existsSync(full)) throw new RuleFileError(`${name} is missing`);
  return parseRuleFile(name, readFileSync(full, "utf8"));
}

/** @param name A file of `rules/schema/`, without its ending. */
export function readSchema(name: string): Schema {
  // The project's own files: that each is a schema is what their tests show.
  return readRuleFile(`schema/${name}.schema.json`).content as Schema;
}
