import { type OutputUnit, type Schema, Validator } from "@cfworker/json-schema";
import type { Language } from "../explain/language";
import { noAdditions, type RuleAdditions } from "../rule-set/rule-additions";
import {
  brokenConfiguration,
  type Configuration,
  type ConfigurationProblem,
  type ConfigurationProblemKind,
  type LoadedConfiguration,
  shippedConfiguration,
} from "./configuration";
import schema from "./configuration.schema.json";

/** A part of the schema; `expected` is our own: what is right there, in words. */
interface SchemaNode {
  readonly $ref?: string;
  readonly expected?: Readonly<Record<Language, string>>;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

const definitions: Readonly<Record<string, SchemaNode>> = schema.$defs;

/** The part itself, or the one of `$defs` that it refers to. */
const resolve = (node: SchemaNode | undefined): SchemaNode | undefined =>
  node?.$ref === undefined ? node : definitions[node.$ref.slice("#/$defs/".length)];

const kindOfKeyword: Readonly<Partial<Record<string, ConfigurationProblemKind>>> = {
  false: "unknown-name",
  required: "missing",
};

/** These only repeat that something below them is wrong. */
const containers: ReadonlySet<string> = new Set([
  "properties",
  "items",
  "additionalProperties",
  "$ref",
]);

/** @param path JSON Pointer (RFC 6901) of something in the file */
function problemAt(kind: ConfigurationProblemKind, path: string): ConfigurationProblem {
  const nodes: (SchemaNode | undefined)[] = [schema as SchemaNode];
  for (const name of path.split("/").slice(1)) {
    const parent = nodes.at(-1);
    nodes.push(resolve(parent?.properties?.[name] ?? parent?.items));
  }
  const node = nodes.at(kind === "unknown-name" ? -2 : -1);
  const known = Object.keys(node?.properties ?? {}).join(", ");
  const detail = kind === "unknown-name" ? { en: known, ja: known } : node?.expected;
  return { kind, path, detail: detail ?? { en: "", ja: "" } };
}

function problemsOf(errors: readonly OutputUnit[]): readonly ConfigurationProblem[] {
  const problems = errors
    .filter(({ keyword }) => !containers.has(keyword))
    .map(({ keyword, instanceLocation }) =>
      problemAt(kindOfKeyword[keyword] ?? "wrong", instanceLocation.replace(/^#/, "")),
    );
  return problems.filter(
    ({ path, kind }, index) =>
      problems.findIndex((other) => other.path === path && other.kind === kind) === index,
  );
}

interface DomainEntry {
  readonly domain: string;
}

/** Lists of domains by where they stand. */
const domainLists = ({ trustedDomains, ruleAdditions }: Configuration) =>
  [
    ["/trustedDomains", trustedDomains],
    ["/ruleAdditions/domains", ruleAdditions.domains],
    ["/ruleAdditions/partners", ruleAdditions.partners],
  ] as const satisfies readonly (readonly [string, readonly DomainEntry[]])[];

/** A public suffix has many owners. The list of them is large, and most configurations need none of it. */
async function publicSuffixes(configuration: Configuration): Promise<readonly string[]> {
  const lists = domainLists(configuration).filter(([, entries]) => entries.length > 0);
  if (lists.length === 0) return [];
  const { publicSuffix } = await import("../web/registrable-domain");
  return lists.flatMap(([path, entries]) =>
    entries.flatMap(({ domain }, index) =>
      publicSuffix(domain) === domain ? [`${path}/${String(index)}/domain`] : [],
    ),
  );
}

/** Phrases that nothing could be found by. */
async function emptyPhrases({ ruleAdditions }: Configuration): Promise<readonly string[]> {
  if (ruleAdditions.phrases.length === 0) return [];
  const { PhraseMatcher } = await import("../text/phrase-matcher");
  return ruleAdditions.phrases.flatMap(({ phrase }, index) => {
    try {
      new PhraseMatcher([{ phrase, value: null }], new Map());
      return [];
    } catch {
      return [`/ruleAdditions/phrases/${String(index)}/phrase`];
    }
  });
}

/** What no pattern can say, by where it stands; all of it is of the kind `wrong`. */
async function furtherProblems(
  configuration: Configuration,
): Promise<readonly ConfigurationProblem[]> {
  const { graphEndpoint, reportMessageEndpoint } = configuration;
  const isAtGraph = new URL(reportMessageEndpoint).origin === new URL(graphEndpoint).origin;
  return [
    ...(isAtGraph ? [] : ["/reportMessageEndpoint"]),
    ...(await publicSuffixes(configuration)),
    ...(await emptyPhrases(configuration)),
  ].map((path) => problemAt("wrong", path));
}

/**
 * Reads the text of a `config.json`.
 *
 * @returns The configuration, with what is not given as shipped; or what is wrong with it, where.
 */
export async function parseConfiguration(text: string): Promise<LoadedConfiguration> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.message : "";
    return brokenConfiguration([
      { kind: "not-json", path: "", detail: { en: detail, ja: detail } },
    ]);
  }
  const { valid, errors } = new Validator(schema as Schema, "2020-12", false).validate(value);
  if (!valid) return brokenConfiguration(problemsOf(errors));
  // Checked against the schema just above, which is this type with every property optional.
  const given = value as Partial<Omit<Configuration, "ruleAdditions">> & {
    readonly ruleAdditions?: Partial<RuleAdditions>;
  };
  const { graphEndpoint = shippedConfiguration.graphEndpoint } = given;
  const configuration: Configuration = {
    ...shippedConfiguration,
    reportMessageEndpoint: `${graphEndpoint}/beta`,
    ...given,
    ruleAdditions: { ...noAdditions, ...given.ruleAdditions },
  };
  const problems = await furtherProblems(configuration);
  return problems.length === 0 ? { configuration, problems } : brokenConfiguration(problems);
}
