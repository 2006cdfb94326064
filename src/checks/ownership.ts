import type { RuleSet } from "../rule-set/rule-set";
import { isSameOrSubdomain, isUnder, registrableDomain } from "../web/registrable-domain";
import type { LinkOwner } from "./check-result";

/** Domains that the reader's organisation vouches for, beyond the rule set's. */
export type TrustedDomains = ReadonlySet<string>;

/**
 * Whose site a host is. `official` hosts are on the published list, exactly as listed; `unlisted`
 * ones are under a registrable domain that the brand owns.
 *
 * @param host Punycode, lower case, without a trailing dot.
 */
export function siteOwner(host: string, ruleSet: RuleSet): LinkOwner {
  if (ruleSet.siteDomains.has(host)) return "official";
  return isOwned(host, ruleSet) ? "unlisted" : "foreign";
}

/** Whose domain stands after the `@`: as `siteOwner`, by the list of mail domains. */
export function mailOwner(domain: string, ruleSet: RuleSet): LinkOwner {
  if (ruleSet.mailDomains.has(domain)) return "official";
  return isOwned(domain, ruleSet) ? "unlisted" : "foreign";
}

function isOwned(host: string, { ownedDomains, ownedTopLevelDomains }: RuleSet): boolean {
  if (isUnder(host, ownedTopLevelDomains)) return registrableDomain(host) !== null;
  return isUnder(host, ownedDomains) && ownedDomains.has(registrableDomain(host) ?? "");
}

/** The partner whose mail domain this is, or `null`. */
export function partnerOf(domain: string, ruleSet: RuleSet): string | null {
  for (const [partnerDomain, partner] of ruleSet.partnerDomains) {
    if (isSameOrSubdomain(domain, partnerDomain)) return partner;
  }
  return null;
}
