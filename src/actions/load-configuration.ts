import {
  brokenConfiguration,
  type LoadedConfiguration,
  shippedConfiguration,
} from "./configuration";

const unreachable = (detail: string): LoadedConfiguration =>
  brokenConfiguration([{ kind: "unreachable", path: "", detail }]);

/** In milliseconds: checking a message waits for the domains that the tenant trusts. */
const timeLimit = 5_000;

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
  const limit = new AbortController();
  const timer = setTimeout(() => {
    limit.abort();
  }, timeLimit);
  try {
    const { signal } = limit;
    const response = await fetchText(url, { cache: "no-store", credentials: "omit", signal });
    if (response.status === 404) return { configuration: shippedConfiguration, problems: [] };
    if (!response.ok) return unreachable(`HTTP ${response.status}`);
    text = await response.text();
  } catch {
    return unreachable("");
  } finally {
    clearTimeout(timer);
  }
  // The schema's validator is loaded only where there is something to validate.
  const { parseConfiguration } = await import("./parse-configuration");
  return parseConfiguration(text);
}
