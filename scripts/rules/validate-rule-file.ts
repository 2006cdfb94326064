import { type OutputUnit, type Schema, Validator } from "@cfworker/json-schema";
import type { JSONPath } from "jsonc-parser";
import { errorAt, type RuleFile, type RuleFileError } from "./rule-file";

/** What holds for a rule file beside its schema. */
interface RuleFileDemands {
  /** Ids of the sources that an entry may name; absent where the file explains its own. */
  readonly sources?: ReadonlySet<unknown>;
  /** Whether an entry in a language stands in this file or in another; absent where any may. */
  readonly takesLanguage?: (language: string) => boolean;
}

/**
 * Checks a rule file against its schema, for entries that stand twice, for sources that are not
 * listed, for words out of order, and for slips that a schema does not find.
 *
 * @throws RuleFileError for the first thing that is wrong.
 */
export function validateRuleFile(
  file: RuleFile,
  schema: Schema,
  demands: RuleFileDemands = {},
): void {
  const { errors } = new Validator(schema, "2020-12", false).validate(file.content);
  if (errors.length > 0) throw schemaError(file, schema, errors);
  const seen = new Set<string>();
  for (const [where, value] of valuesWithin(file.content)) {
    const problem =
      typeof value === "string"
        ? (textProblem(where, value, demands) ?? orderProblem(file, where, value))
        : repetition(where, value, seen);
    if (problem !== null) throw errorAt(file, where, problem);
  }
}

function schemaError(file: RuleFile, schema: Schema, errors: readonly OutputUnit[]): RuleFileError {
  const { keyword, keywordLocation, instanceLocation, error } = errors.reduce((a, b) =>
    b.instanceLocation.length > a.instanceLocation.length ? b : a,
  );
  const where = pathOf(instanceLocation);
  const value = valueAt(file.content, where);
  const inList = listOf(valueAt(file.content, where.slice(0, 2)));
  const property = String(where.at(-1));
  if (keyword === "uniqueItems" && Array.isArray(value)) {
    const texts = value.map((item) => JSON.stringify(item));
    const second = texts.findIndex((text, index) => texts.indexOf(text) < index);
    return errorAt(file, [...where, second], `${inList}${texts[second] ?? ""} stands twice`);
  }
  if (keyword === "enum") {
    const allowed = valueAt(schema, pathOf(keywordLocation)) as readonly unknown[];
    const problem = `${property}: ${JSON.stringify(value)} is none of ${allowed.join(", ")}`;
    return errorAt(file, where, problem);
  }
  if (keyword === "pattern") {
    const examples = valueAt(schema, [...pathOf(keywordLocation).slice(0, -1), "examples"]);
    const form = Array.isArray(examples) ? `is not written like ${examples.join(", ")}` : error;
    return errorAt(file, where, `${property}: ${JSON.stringify(value)} ${form}`);
  }
  if (keyword === "false") return errorAt(file, where, `unknown property "${property}"`);
  return errorAt(file, where, `${inList}${error}`);
}

/** A JSON Pointer such as `#/entries/3/words`, as keys and indexes. */
const pathOf = (pointer: string): JSONPath =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => (/^\d+$/u.test(key) ? Number(key) : key));

const valueAt = (value: unknown, path: JSONPath): unknown =>
  path.reduce<unknown>((within, key) => (isObject(within) ? within[key] : undefined), value);

const isObject = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === "object" && value !== null;

/** Tells an entry of `request-words.json` from the others: an entry is too long to be seen whole. */
const listOf = (entry: unknown): string =>
  isObject(entry) && "list" in entry
    ? `list ${JSON.stringify(entry["list"])}, language ${JSON.stringify(entry["language"])}: `
    : "";

/** Every object and text within a value, with the keys and indexes that lead to it. */
function* valuesWithin(value: unknown, where: JSONPath = []): Generator<[JSONPath, unknown]> {
  yield [where, value];
  if (!isObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* valuesWithin(inner, [...where, Array.isArray(value) ? Number(key) : key]);
  }
}

function textProblem(
  where: JSONPath,
  text: string,
  { sources, takesLanguage }: RuleFileDemands,
): string | null {
  switch (where.at(-1)) {
    case "phrase":
      return phraseProblem(text);
    case "checked":
      return text > today() ? `checked: ${text} is in the future` : null;
    case "source":
      return sources?.has(text) === false ? `unknown source "${text}"` : null;
    case "language":
      return takesLanguage?.(text) === false
        ? `language: "${text}" belongs in the file of the same name in ${text === "ja" || text === "en" ? "the brand's folder" : "rules/other-languages/"}`
        : null;
    case undefined:
    default:
      return where.at(-2) === "words" ? phraseProblem(text) : null;
  }
}

/** Files whose words have a line each, sorted, so that they compress well. */
const sortedFile = /\b(?:request-words|role-names|other-languages)\.json$/u;

function orderProblem(file: RuleFile, where: JSONPath, word: string): string | null {
  const index = Number(where.at(-1));
  const isListed = where.at(-2) === "words" || where.at(-2) === "names";
  if (!isListed || index === 0 || !sortedFile.test(file.path)) return null;
  const words = valueAt(file.content, where.slice(0, -1)) as readonly string[];
  if ((words[index - 1] ?? "") < word) return null;
  return `"${word}" belongs before "${words.find((other) => other > word) ?? ""}"`;
}

function phraseProblem(phrase: string): string | null {
  if (phrase.includes("...")) return `"${phrase}": write … (one character) in place of ...`;
  return phrase.split("…").every((part) => /[\p{L}\p{N}]/u.test(part))
    ? null
    : `"${phrase}": there must be a letter or a digit on both sides of …`;
}

/** Where it is latest in the world, so that no editor is ahead of it. */
const today = (): string => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

/** What tells two entries of a file apart is everything but where they come from. */
function repetition(where: JSONPath, value: unknown, seen: Set<string>): string | null {
  if (where.length !== 2 || where[0] !== "entries" || !isObject(value)) return null;
  const identity = JSON.stringify({ ...value, source: "", checked: "" });
  if (seen.has(identity)) return "stands twice";
  seen.add(identity);
  return null;
}
