import {
  brokenConfiguration,
  type LoadedConfiguration,
  shippedConfiguration,
} from "./configuration";
import { noAdditions, type RuleAdditions } from "../rule-set/rule-additions";

/** `config.json` as it came: its text, `missing` (404), or why there is no answer. */
export type ConfigurationFile =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "missing" }
  | { readonly kind: "unreachable"; readonly detail: string };

const unreachable = (detail: string): ConfigurationFile => ({ kind: "unreachable", detail });

/** In milliseconds: checking a message waits for the domains that the tenant trusts. */
const timeoutMs = 5_000;

/**
 * Fetches `config.json` from beside the pane, past every cache. Never rejects.
 *
 * @param fetch The page's.
 */
export async function fetchConfiguration(
  fetch: (url: string, init: RequestInit) => Promise<Response>,
): Promise<ConfigurationFile> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const options = { cache: "no-store", credentials: "omit", signal } as const;
    const response = await fetch("config.json", options);
    if (response.status === 404) return { kind: "missing" };
    if (!response.ok) return unreachable(`HTTP ${response.status}`);
    return { kind: "text", text: await response.text() };
  } catch {
    return unreachable("");
  }
}

/**
 * @returns As shipped where there is none, and, with what is wrong, where it cannot be used. Rejects
 *   only where the schema's validator, which is loaded for it, does not load.
 */
export async function loadConfiguration(file: ConfigurationFile): Promise<LoadedConfiguration> {
  switch (file.kind) {
    case "missing":
      return { configuration: shippedConfiguration, problems: [] };
    case "unreachable":
      return brokenConfiguration([
        { kind: "unreachable", path: "", detail: { en: file.detail, ja: file.detail } },
      ]);
    case "text": {
      const { parseConfiguration } = await import("./parse-configuration");
      return parseConfiguration(file.text);
    }
  }
}

/** What of the configuration a check needs. */
interface OrganizationRules {
  readonly trustedDomains: readonly string[];
  readonly additions: RuleAdditions;
}

/**
 * The organization's own rules, for which a check waits: nothing is validated, and no validator
 * loaded, where the file plainly has none.
 *
 * @returns None where the file cannot be used: half a configuration is none.
 */
export async function loadOrganizationRules(file: ConfigurationFile): Promise<OrganizationRules> {
  if (file.kind !== "text" || !hasRules(file.text)) {
    return { trustedDomains: [], additions: noAdditions };
  }
  const { trustedDomains, ruleAdditions } = (await loadConfiguration(file)).configuration;
  const domains = trustedDomains.map(({ domain }) => domain);
  return { trustedDomains: domains, additions: ruleAdditions };
}

/** Whatever is not plainly without any is for the validator to judge. */
function hasRules(text: string): boolean {
  try {
    const given = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const { trustedDomains = [], ruleAdditions } = given;
    const isEmpty = Array.isArray(trustedDomains) && trustedDomains.length === 0;
    return !isEmpty || ruleAdditions !== undefined;
  } catch {
    return true;
  }
}
