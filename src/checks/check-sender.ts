import type { Authentication } from "../message/authentication/authentication";
import { isInternal as isMarkedInternal } from "../message/authentication/is-internal";
import { readAuthentication } from "../message/authentication/read-authentication";
import { vouchesFor, type Vouching } from "../message/authentication/vouches-for";
import type { Mailbox, Message } from "../message/message";
import type { RuleSet } from "../rule-set/rule-set";
import { compareWithOwned } from "../web/look-alike-domain";
import { isUnder, registrableDomain } from "../web/registrable-domain";
import { unicodeHost } from "../web/unicode-host";
import type { LinkOwner } from "./check-result";
import { type Finding, finding } from "./finding";
import { domainOf, shownAddress } from "./mail-address";
import { mailOwner, partnerOf, type TrustedDomains } from "./ownership";
import { addressClues } from "./presentation/sender-clues";
import type { Clue } from "./presentation/clue";
import { relayOf } from "./relay";

/**
 * Whether the brand itself sent the message: the receiving server says so, only the address does and
 * nothing speaks against it, the server says that the address is forged, or it is another's. For
 * another's address it does not matter what the server says.
 */
export type SenderStanding = "confirmed" | "unconfirmed" | "forged" | "other";

/** What the sender's fields say. */
export interface SenderAnalysis {
  /** The domain of the From address; `null` where it has none. */
  readonly domain: string | null;
  readonly owner: LinkOwner;
  /** What the receiving server says of the sender; `unknown` where its words could not be read. */
  readonly vouching: Vouching | "unknown";
  readonly standing: SenderStanding;
  /** Exchange says that one who is neither the brand nor a partner is of the reader's organization. */
  readonly isInternal: boolean;
  /**
   * The receiving server vouches for the sender, or it is internal. Of another's address than the
   * brand's an aligned DKIM signature is enough, because many small firms publish no DMARC policy.
   */
  readonly isConfirmed: boolean;
  /** The receiving server confirms that the message comes from this partner of the brand. */
  readonly confirmedPartner: string | null;
  /** The service or list that passed the message on, so that nobody can tell who sent it. */
  readonly relay: string | null;
  readonly clues: readonly Clue[];
  readonly findings: readonly Finding[];
}

function foreignFindings(
  { address }: Mailbox,
  domain: string,
  vouching: SenderAnalysis["vouching"],
  ruleSet: RuleSet,
  trustedDomains: TrustedDomains,
): Finding[] {
  if (vouching === "vouched" && isUnder(domain, trustedDomains)) {
    return [finding("sender-trusted-by-organisation", "note", address, { domain })];
  }
  const partner = partnerOf(domain, ruleSet);
  if (partner !== null && vouching !== "failed") {
    const findings = [finding("sender-partner", "caution", address, { domain, partner })];
    if (vouching === "vouched") return findings;
    return [...findings, finding("sender-not-vouched-for", "unknown", address, { domain })];
  }
  const findings: Finding[] = [];
  const unicode = unicodeHost(domain);
  if (unicode !== domain) {
    findings.push(finding("sender-internationalised", "warning", address, { domain, unicode }));
  }
  const resemblance = compareWithOwned(domain, ruleSet.ownedNames);
  if (resemblance === null) {
    findings.push(finding("sender-foreign", "warning", address, { domain }));
  } else if (resemblance.kind === "look-alike") {
    const { official } = resemblance;
    findings.push(finding("sender-look-alike", "warning", address, { domain: unicode, official }));
  } else {
    const details = { domain: unicode, registrableDomain: registrableDomain(domain) ?? domain };
    findings.push(finding("sender-brand-in-domain", "warning", address, details));
  }
  return findings;
}

function ownFindings(
  { address }: Mailbox,
  domain: string,
  owner: LinkOwner,
  vouching: SenderAnalysis["vouching"],
): Finding[] {
  const vouched = vouchingFinding(address, domain, vouching);
  return owner === "unlisted"
    ? [finding("sender-unlisted", "note", address, { domain }), vouched]
    : [vouched];
}

function vouchingFinding(
  address: string,
  domain: string,
  vouching: SenderAnalysis["vouching"],
): Finding {
  switch (vouching) {
    case "vouched":
      return finding("sender-verified", "note", address, { domain });
    case "failed":
      return finding("sender-authentication-failed", "warning", address, { domain });
    case "dkim-aligned":
    case "partial":
      return finding("sender-partly-vouched-for", "unknown", address, { domain });
    case "none":
      return finding("sender-not-vouched-for", "unknown", address, { domain });
    case "unknown":
      return finding("sender-headers-unreadable", "unknown", address, {});
  }
}

/** Other fields that name an address: weighed only where From claims to be the brand's. */
function otherFieldFindings(
  message: Message,
  vouching: SenderAnalysis["vouching"],
  ruleSet: RuleSet,
): Finding[] {
  const severity = vouching === "vouched" ? "note" : "caution";
  const findings: Finding[] = [];
  const isForeign = (domain: string | null): domain is string =>
    domain !== null && mailOwner(domain, ruleSet) === "foreign";
  for (const { address } of message.replyTo) {
    const domain = domainOf(address);
    if (isForeign(domain)) {
      findings.push(finding("sender-reply-to-foreign", "caution", address, { domain }));
    }
  }
  const senderDomain = message.sender === null ? null : domainOf(message.sender.address);
  if (isForeign(senderDomain)) {
    const evidence = message.sender?.address ?? "";
    findings.push(finding("sender-field-foreign", severity, evidence, { domain: senderDomain }));
  }
  const returnPath = message.headerFields?.find(({ name }) => name === "return-path")?.value ?? "";
  const returnPathDomain = domainOf(returnPath.replace(/[<>\s]/gu, ""));
  if (isForeign(returnPathDomain)) {
    findings.push(
      finding("sender-return-path-foreign", "note", returnPath, { domain: returnPathDomain }),
    );
  }
  return findings;
}

/** Under the same registrable domain a sub-domain more or less is no deception. */
function shownAddressFindings({ displayName, address }: Mailbox, domain: string | null): Finding[] {
  const shown = shownAddress(displayName);
  const shownDomain = shown === null ? null : domainOf(shown);
  if (shown === null || shownDomain === null || shownDomain === domain) return [];
  if (domain !== null && registrableDomain(shownDomain) === registrableDomain(domain)) return [];
  return [finding("sender-name-shows-other-address", "warning", displayName, { shown, address })];
}

function senderFindings(
  message: Message,
  known: Omit<SenderAnalysis, "findings">,
  ruleSet: RuleSet,
  trustedDomains: TrustedDomains,
): readonly Finding[] {
  const { domain, owner, vouching, relay } = known;
  const [first, ...others] = message.from;
  const findings: Finding[] = [];
  if (others.length > 0) {
    const count = String(message.from.length);
    const evidence = message.from.map(({ address }) => address).join(", ");
    findings.push(finding("sender-several", "warning", evidence, { count }));
  }
  if (first === undefined) return [finding("sender-missing", "warning", "", {})];
  if (relay !== null && others.length === 0) {
    return [finding("sender-relayed", "unknown", first.address, { service: relay })];
  }
  findings.push(...shownAddressFindings(first, domain));
  if (domain === null) {
    // Not an address, or one with a domain that cannot be registered.
    findings.push(
      finding("sender-malformed", "warning", first.address, { address: first.address }),
    );
  } else if (owner === "foreign") {
    findings.push(...foreignFindings(first, domain, vouching, ruleSet, trustedDomains));
  } else {
    findings.push(...ownFindings(first, domain, owner, vouching));
    findings.push(...otherFieldFindings(message, vouching, ruleSet));
  }
  return findings;
}

function vouchingOf(
  authentication: Authentication | null,
  domain: string | null,
): SenderAnalysis["vouching"] {
  if (domain === null) return "none";
  return authentication === null ? "unknown" : vouchesFor(authentication, domain);
}

function standingOf(owner: LinkOwner, vouching: SenderAnalysis["vouching"]): SenderStanding {
  if (owner === "foreign") return "other";
  if (vouching === "failed") return "forged";
  return vouching === "vouched" ? "confirmed" : "unconfirmed";
}

/**
 * The first sign: whether the sender's address is the brand's, and whether the receiving server
 * vouches for it. An official address alone proves nothing.
 *
 * @param trustedDomains Domains that the reader's organization vouches for.
 */
export function analyseSender(
  message: Message,
  ruleSet: RuleSet,
  trustedDomains: TrustedDomains,
): SenderAnalysis {
  const [first] = message.from;
  const domain = first === undefined ? null : domainOf(first.address);
  const owner = domain === null ? "foreign" : mailOwner(domain, ruleSet);
  const { headerFields } = message;
  const authentication = headerFields === null ? null : readAuthentication(headerFields);
  const vouching = vouchingOf(authentication, domain);
  const partner = domain === null ? null : partnerOf(domain, ruleSet);
  const isInternal =
    owner === "foreign" &&
    partner === null &&
    message.from.length === 1 &&
    vouching !== "failed" &&
    isMarkedInternal(headerFields ?? []);
  const known = {
    domain,
    owner,
    vouching,
    standing: standingOf(owner, vouching),
    isInternal,
    isConfirmed:
      vouching === "vouched" || isInternal || (owner === "foreign" && vouching === "dkim-aligned"),
    confirmedPartner: vouching === "vouched" || vouching === "dkim-aligned" ? partner : null,
    relay: relayOf(message, domain, owner !== "foreign", authentication),
    clues: message.from.flatMap((mailbox) => addressClues(mailbox, ruleSet)),
  };
  return { ...known, findings: senderFindings(message, known, ruleSet, trustedDomains) };
}
