import {
  brokenConfiguration,
  type LoadedConfiguration,
  shippedConfiguration,
} from "./configuration";

/** `config.json` as it came: its text, `missing` (404), or why there is no answer. */
export type ConfigurationFile =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "missing" }
  | { readonly kind: "unreachable"; readonly detail: string };

const unreachable = (detail: string): ConfigurationFile => ({ kind: "unreachable", detail });

/** In milliseconds: checking a message waits for the domains that the tenant trusts. */
const timeoutMs = 5_000;

/** Fetches `config.json` from beside the pane, past every cache. Never rejects. */
export async function fetchConfiguration(
  url: string,
  fetchText: (url: string, init: RequestInit) => Promise<Response>,
): Promise<ConfigurationFile> {
  const limit = new AbortController();
  const timer = setTimeout(() => {
    limit.abort();
  }, timeoutMs);
  try {
    const { signal } = limit;
    const response = await fetchText(url, { cache: "no-store", credentials: "omit", signal });
    if (response.status === 404) return { kind: "missing" };
    if (!response.ok) return unreachable(`HTTP ${response.status}`);
    return { kind: "text", text: await response.text() };
  } catch {
    return unreachable("");
  } finally {
    clearTimeout(timer);
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

/**
 * The domains that the tenant trusts, for which a check waits: nothing is validated, and no
 * validator loaded, where the file plainly names none.
 *
 * @returns None where the file cannot be used: half a configuration is none.
 */
export async function loadTrustedDomains(file: ConfigurationFile): Promise<readonly string[]> {
  if (file.kind !== "text" || !namesTrustedDomains(file.text)) return [];
  const { configuration } = await loadConfiguration(file);
  return configuration.trustedDomains.map(({ domain }) => domain);
}

/** Whatever is not plainly without any is for the validator to judge. */
function namesTrustedDomains(text: string): boolean {
  try {
    const { trustedDomains = [] } = JSON.parse(text) as { readonly trustedDomains?: unknown };
    return !Array.isArray(trustedDomains) || trustedDomains.length > 0;
  } catch {
    return true;
  }
}
