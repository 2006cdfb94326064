import shorteners from "../../rules/web/shorteners.json";

const hosts = new Set(shorteners.entries.map((entry) => entry.host));

/**
 * Whether a host is a link shortener: where its links lead does not stand in them.
 *
 * @param host lower case, without a trailing dot (see `canonicalHost`)
 */
export function isShortener(host: string): boolean {
  return hosts.has(host.startsWith("www.") ? host.slice("www.".length) : host);
}
