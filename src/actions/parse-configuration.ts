import { type OutputUnit, type Schema, Validator } from "@cfworker/json-schema";
import {
  brokenConfiguration,
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
    const detail = thrown instanceof Error ? thrown.message : "";
    return brokenConfiguration([{ kind: "not-json", path: "", detail }]);
  }
  const { valid, errors } = new Validator(schema as Schema, "2020-12", false).validate(value);
  if (!valid) return brokenConfiguration(problemsOf(errors));
  // Checked against the schema just above, which is this type with every property optional.
  const given = value as Partial<Configuration>;
  return { configuration: { ...shippedConfiguration, ...given }, problems: [] };
}
