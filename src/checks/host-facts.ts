import type { RuleSet } from "../rule-set/rule-set";
import { compareWithOwned, type Resemblance } from "../web/look-alike-domain";
import { registrableDomain } from "../web/registrable-domain";
import type { LinkOwner } from "./check-result";
import { siteOwner } from "./ownership";

/** What is to be known of the host of a link. */
export interface HostFacts {
  readonly owner: LinkOwner;
  /** The host itself where it is under none. */
  readonly registrableDomain: string;
  /** How a foreign host resembles the brand's; `null` for others. */
  readonly resemblance: Resemblance | null;
}

/** @param host Punycode, lower case, without a trailing dot. */
export function hostFacts(host: string, ruleSet: RuleSet): HostFacts {
  const owner = siteOwner(host, ruleSet);
  return {
    owner,
    registrableDomain: registrableDomain(host) ?? host,
    resemblance: owner === "foreign" ? compareWithOwned(host, ruleSet.ownedNames) : null,
  };
}
