import { getDomain, getPublicSuffix, parse } from "tldts";

/**
 * Private suffixes count: whoever registers `brand.github.io` or `brand.workers.dev` is a customer
 * of the platform, not its owner, so each such name is a registrable domain of its own.
 */
const options = { allowPrivateDomains: true, extractHostname: false } as const;

/**
 * The registered part of a host: the public suffix (publicsuffix.org, private section included) and
 * one more label.
 *
 * @param host in any case, with or without a trailing dot; punycode or Unicode
 * @returns lower case; `null` for an IP address, a public suffix itself and what is no host
 */
export function registrableDomain(host: string): string | null {
  return getDomain(host.toLowerCase(), options);
}

/**
 * The public suffix of a host where the list has it (not merely its last label), as `com`,
 * `co.jp` or `github.io`; else `null`.
 */
export function knownSuffix(host: string): string | null {
  const { isIcann, isPrivate, publicSuffix } = parse(host.toLowerCase(), options);
  return isIcann === true || isPrivate === true ? publicSuffix : null;
}

/** The public suffix of a host, or its last label where the list has none; `null` for no host. */
export function publicSuffix(host: string): string | null {
  return getPublicSuffix(host.toLowerCase(), options);
}

/**
 * Whether a host is one of a set of domains, or under one, compared label by label.
 *
 * @param host lower case, without a trailing dot (see `canonicalHost`)
 * @param domains likewise
 */
export function isUnder(host: string, domains: Pick<ReadonlySet<string>, "has" | "size">): boolean {
  if (domains.size === 0) return false;
  if (domains.has(host)) return true;
  for (let dot = host.indexOf("."); dot !== -1; dot = host.indexOf(".", dot + 1)) {
    if (domains.has(host.slice(dot + 1))) return true;
  }
  return false;
}

/**
 * Whether `host` is `domain` or under it, compared label by label: `a.example.com` is under
 * `example.com`, `badexample.com` and `example.com.evil.example` are not.
 *
 * @param host lower case, without a trailing dot (see `canonicalHost`)
 * @param domain likewise
 */
export function isSameOrSubdomain(host: string, domain: string): boolean {
  return domain !== "" && (host === domain || host.endsWith(`.${domain}`));
}
