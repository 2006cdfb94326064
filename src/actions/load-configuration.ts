import { type OutputUnit, type Schema, Validator } from "@cfworker/json-schema";
import {
  type Configuration,
  type ConfigurationProblem,
  type ConfigurationProblemKind,
  type LoadedConfiguration,
  shippedConfiguration,
} from "./configuration";
import schema from "./configuration.schema.json";

const kindOfKeyword: Readonly<Partial<Record<string, ConfigurationProblemKind>>> = {
  false: "unknown-name",
  required: "missing",
};

/** These only repeat that something below them is wrong. */
const containers: ReadonlySet<string> = new Set(["properties", "items", "additionalProperties"]);

const problemWith = (
  kind: ConfigurationProblemKind,
  path: string,
  detail: string,
): LoadedConfiguration => ({
  configuration: shippedConfiguration,
  problems: [{ kind, path, detail }],
});

function problemsOf(errors: readonly OutputUnit[]): readonly ConfigurationProblem[] {
  return errors
    .filter(({ keyword }) => !containers.has(keyword))
    .map(({ keyword, instanceLocation, error }) => ({
      kind: kindOfKeyword[keyword] ?? "wrong",
      path: instanceLocation.replace(/^#/, ""),
      detail: error,
    }));
}

/**
 * Reads the text of a `config.json`.
 *
 * @returns The configuration, with what is not given as shipped; or what is wrong with it, where.
 */
export function parseConfiguration(text: string): LoadedConfiguration {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (thrown) {
    return problemWith("not-json", "", thrown instanceof Error ? thrown.message : "");
  }
  const { valid, errors } = new Validator(schema as Schema, "2020-12", false).validate(value);
  if (!valid) return { configuration: shippedConfiguration, problems: problemsOf(errors) };
  // Checked against the schema just above, which is this type with every property optional.
  const given = value as Partial<Configuration>;
  return { configuration: { ...shippedConfiguration, ...given }, problems: [] };
}

/**
 * Reads `config.json` from beside the pane, past every cache.
 *
 * @returns As shipped where there is none (404). Never rejects.
 */
export async function loadConfiguration(
  url: string,
  fetchText: (url: string, init: RequestInit) => Promise<Response>,
): Promise<LoadedConfiguration> {
  let text: string;
  try {
    const response = await fetchText(url, { cache: "no-store", credentials: "omit" });
    if (response.status === 404) return { configuration: shippedConfiguration, problems: [] };
    if (!response.ok) return problemWith("unreachable", "", `HTTP ${response.status}`);
    text = await response.text();
  } catch {
    return problemWith("unreachable", "", "");
  }
  return parseConfiguration(text);
}
