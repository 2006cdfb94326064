import shorteners from "../../rules/web/shorteners.json";

const hosts = new Set(shorteners.entries.map((entry) => entry.host));

/**
 * Whether a host is a link shortener, whose links do not contain their target.
 *
 * @param host lower case, without a trailing dot (see `canonicalHost`)
 */
export function isShortener(host: string): boolean {
  return hosts.has(host.startsWith("www.") ? host.slice("www.".length) : host);
}
