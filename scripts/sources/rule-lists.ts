import { readdirSync } from "node:fs";
import path from "node:path";
import { readRuleFile, ruleSetFolder } from "../rules/read-rule-files";

/** What of an entry its source can be asked for, by the names that the rule files use. */
const comparable = ["domain", "host", "hosts", "address", "name", "token", "phrase"] as const;

/** An entry of a rule file that says where it comes from. */
interface SourcedEntry {
  /** A domain, a name, a phrase …; empty where there is nothing that a page could be asked for. */
  readonly values: readonly string[];
  readonly source: string;
  /** An ISO date. */
  readonly checked: string;
}

export interface RuleList {
  /** Below `rules/`, such as `web/shorteners.json`. */
  readonly file: string;
  readonly entries: readonly SourcedEntry[];
  /** Where a source can be read, by its id; a source without an address is not here. */
  readonly addresses: ReadonlyMap<string, string>;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** Reads every list of `rules/` whose entries say where they come from. */
export function readRuleLists(): readonly RuleList[] {
  const rules = path.join(import.meta.dirname, "../../rules");
  const files = [ruleSetFolder, "mail", "other-languages", "text", "web"].flatMap((folder) =>
    readdirSync(path.join(rules, folder))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
  return files
    .map((file) => {
      const { content } = readRuleFile(file);
      const sources = `${path.dirname(file)}/sources.json`;
      const addresses = addressesIn(
        files.includes(sources) ? readRuleFile(sources).content : content,
      );
      return { file, entries: entriesIn(content), addresses };
    })
    .filter(({ entries }) => entries.length > 0);
}

/** `sources.json` lists its sources; a file of another folder has them in itself, as sentences. */
function addressesIn(content: unknown): ReadonlyMap<string, string> {
  if (!isObject(content)) return new Map();
  const { sources, entries } = content;
  const described: readonly (readonly [string, unknown])[] = isObject(sources)
    ? Object.entries(sources)
    : objectsIn(entries).map(({ id, address }) => [String(id), address]);
  return new Map(
    described.flatMap(([id, text]) => {
      const address =
        typeof text === "string" ? /https:\/\/[^\s,;)]*[^\s,;:.)]/u.exec(text)?.[0] : undefined;
      return address === undefined ? [] : [[id, address] as const];
    }),
  );
}

function entriesIn(content: unknown): readonly SourcedEntry[] {
  const hostGroups =
    isObject(content) && isObject(content["hostGroups"]) ? content["hostGroups"] : {};
  return objectsIn(content).flatMap((entry) => {
    const { source, checked, hostGroup } = entry;
    if (typeof source !== "string" || typeof checked !== "string") return [];
    const name = comparable.find((field) => field in entry);
    const value = typeof hostGroup === "string" ? hostGroups[hostGroup] : entry[name ?? ""];
    const values = "contact" in entry ? mailAddressesIn(entry["contact"]) : stringsIn(value);
    return [{ values, source, checked }];
  });
}

/** Every object within a value, at any depth. */
function objectsIn(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

const stringsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((each) => typeof each === "string");

/** A contact is a sentence in each language. */
const mailAddressesIn = (contact: unknown): readonly string[] =>
  Object.values(isObject(contact) ? contact : {})
    .flatMap((sentence) => String(sentence).split(/[^\w.+@-]/u))
    .filter((word) => word.includes("@"));
