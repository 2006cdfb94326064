import type { RuleSet } from "../rule-set/rule-set";
import { addressesWithin } from "../web/addresses-within";
import { followAddress } from "../web/follow-address";
import type { Destination } from "../web/follow-address";
import { hostShownIn } from "../web/host-shown-in";
import { maxAddressLength, parseLinkAddress } from "../web/parse-address";
import type { Oddity, ParsedAddress, WebAddress } from "../web/parsed-address";
import { isUnder } from "../web/registrable-domain";
import { isShortener } from "../web/shorteners";
import type { BodyLink } from "./body-links";
import type { CheckedLink, LinkOrigin, LinkOwner } from "./check-result";
import type { Finding } from "./finding";
import type { HostFacts } from "./host-facts";
import { domainOf } from "./mail-address";
import { mailOwner } from "./ownership";
import type { TrustedDomains } from "./ownership";
import { finding, gravityOf } from "./sign";

/**
 * Whether the brand itself sent the message: the receiving server says so, or only the address does
 * and nothing speaks against it, or neither.
 */
export type SenderStanding = "confirmed" | "unconfirmed" | "other";

/** What a link is judged by, beside itself. */
export interface LinkContext {
  readonly ruleSet: RuleSet;
  readonly trustedDomains: TrustedDomains;
  /** The `base href` of the body. */
  readonly base: WebAddress | null;
  readonly sender: SenderStanding;
  /** Found out once for all links that lead there. */
  readonly factsOf: (host: string) => HostFacts;
}

/** Findings that show a link made to deceive, and not merely one that leads elsewhere. */
const deceptiveCodes: ReadonlySet<Finding["code"]> = new Set([
  "link-look-alike",
  "link-brand-in-host",
  "link-text-differs",
  "link-user-info",
  "link-ip-address",
  "link-disguised-letters",
  "link-internationalised",
  "link-carries-address",
  "link-dangerous-scheme",
  "link-hides-target",
]);

/** Whether a link shows by itself that somebody means to deceive. */
export function isDeceptive({ findings }: CheckedLink): boolean {
  return findings.some(({ code, severity }) => severity === "warning" && deceptiveCodes.has(code));
}

function oddityFindings(target: WebAddress): Finding[] {
  const { href, host, unicodeHost, port, username, pathname, oddities } = target;
  return oddities.flatMap((oddity): Finding[] => {
    switch (oddity) {
      case "user-info":
        return [finding("link-user-info", "warning", href, { userInfo: username, host })];
      case "ip-address":
        return [finding("link-ip-address", "warning", href, { host })];
      case "internationalised-host":
        return [finding("link-internationalised", "warning", href, { host, unicode: unicodeHost })];
      case "disguised-letters":
        return [finding("link-disguised-letters", "warning", href, { host })];
      case "port":
        return [finding("link-port", "note", href, { port })];
      case "php-path":
        return [finding("link-php", "note", href, { path: pathname })];
      case "too-long":
        return [finding("link-too-long", "caution", href, { limit: String(maxAddressLength) })];
    }
  });
}

function foreignFindings(target: WebAddress, context: LinkContext): Finding[] {
  const { ruleSet, trustedDomains, sender, factsOf } = context;
  const { href, host } = target;
  if (isUnder(host, trustedDomains)) {
    return [finding("link-trusted-by-organisation", "note", href, { host })];
  }
  if (sender !== "other" && isUnder(host, ruleSet.customaryDestinations)) {
    const severity = sender === "confirmed" ? "note" : "caution";
    return [finding("link-customary", severity, href, { host })];
  }
  if (sender !== "other" && isUnder(host, ruleSet.partnerDestinations)) {
    const severity = sender === "confirmed" ? "note" : "caution";
    return [finding("link-partner", severity, href, { host })];
  }
  const { registrableDomain, resemblance } = factsOf(host);
  const odd = oddityFindings(target);
  // Whom the receiving server confirms as the brand may lead to a partner that nobody listed, or to
  // a host of its own there: `aexp.eightfold.ai`.
  const isPlain =
    resemblance?.kind !== "look-alike" &&
    !isShortener(host) &&
    odd.every(({ severity }) => severity === "note");
  const severity = sender === "confirmed" && isPlain ? "caution" : "warning";
  const findings: Finding[] = [
    finding("link-foreign", severity, href, { host, registrableDomain }),
  ];
  if (resemblance?.kind === "look-alike") {
    const { official } = resemblance;
    findings.unshift(finding("link-look-alike", "warning", href, { host, official }));
  } else if (resemblance?.kind === "brand-in-host") {
    const details = { host, registrableDomain };
    findings.unshift(finding("link-brand-in-host", severity, href, details));
  }
  if (isShortener(host)) findings.unshift(finding("link-hides-target", "warning", href, { host }));
  findings.push(...odd);
  return findings;
}

/** What does not fit a link of a genuine mail, though it leads to the brand's own site. */
const oddOnOwnSites: ReadonlySet<Oddity> = new Set(["user-info", "too-long"]);

/** A site of the brand may send its visitors on to an address that stands in its own. */
function carriedFindings(target: WebAddress, context: LinkContext): Finding[] {
  const { ruleSet, sender, factsOf } = context;
  const isExpected = (host: string): boolean =>
    sender !== "other" &&
    (isUnder(host, ruleSet.customaryDestinations) || isUnder(host, ruleSet.partnerDestinations));
  return addressesWithin(target)
    .filter(({ host }) => factsOf(host).owner === "foreign" && !isExpected(host))
    .map(({ host: other, oddities }) => {
      const isDisguised = factsOf(other).resemblance !== null || oddities.includes("ip-address");
      const severity = isDisguised || isShortener(other) ? "warning" : "caution";
      const details = { host: target.host, other };
      return finding("link-carries-address", severity, target.href, details);
    });
}

/** Adds to the findings what speaks for or against a web page. */
function judgePage(
  target: WebAddress,
  { steps, unreadable }: Destination,
  context: LinkContext,
  findings: Finding[],
): LinkOwner {
  const { href, host } = target;
  const { owner } = context.factsOf(host);
  for (const { service, kind, address } of steps) {
    if (kind === "wrapper") findings.push(finding("link-unwrapped", "note", address, { service }));
    else findings.push(finding("link-redirects", "caution", address, { through: service, host }));
  }
  if (unreadable !== null) {
    findings.push(finding("link-wrapper-unreadable", "unknown", href, { service: unreadable }));
    return "foreign";
  }
  if (owner === "foreign") {
    findings.push(...foreignFindings(target, context));
    return owner;
  }
  const carried = carriedFindings(target, context);
  if (carried.length > 0) findings.push(...carried);
  else if (owner === "official") findings.push(finding("link-official", "note", href, { host }));
  else findings.push(finding("link-unlisted", "note", href, { host }));
  if (target.oddities.some((oddity) => oddOnOwnSites.has(oddity)))
    findings.push(...oddityFindings(target));
  return owner;
}

/** The text shows one site, the link leads to another. */
function textFinding(
  text: string,
  host: string,
  owner: LinkOwner,
  { factsOf }: LinkContext,
): Finding | null {
  const shown = owner === "foreign" ? hostShownIn(text) : null;
  if (shown === null || shown === host) return null;
  const shownFacts = factsOf(shown);
  if (shownFacts.registrableDomain === factsOf(host).registrableDomain) return null;
  const severity = shownFacts.owner === "foreign" ? "caution" : "warning";
  return finding("link-text-differs", severity, text, { shown, host });
}

interface Judgement {
  readonly target: string;
  readonly host: string;
  readonly owner: LinkOwner;
  readonly findings: readonly Finding[];
}

function judgeDestination(
  destination: Destination,
  link: BodyLink,
  context: LinkContext,
): Judgement {
  const { target } = destination;
  const { address, text } = link;
  if (target.kind === "web") {
    const { href, host } = target;
    const findings: Finding[] = [];
    const owner = judgePage(target, destination, context, findings);
    const isRewritten = destination.unreadable !== null && context.sender === "confirmed";
    const differs = isRewritten ? null : textFinding(text, host, owner, context);
    if (differs !== null) findings.unshift(differs);
    return { target: href, host, owner, findings };
  }
  return {
    target: address,
    host: target.kind === "dangerous" ? (target.host ?? "") : "",
    owner: "foreign",
    findings: [nowhereFinding(target, address)],
  };
}

/** For what opens no page that a browser could show. */
function nowhereFinding(target: ParsedAddress, address: string): Finding {
  if (target.kind === "dangerous") {
    const { scheme, host } = target;
    return finding("link-dangerous-scheme", "warning", address, { scheme, host: host ?? "" });
  }
  if (target.kind === "malformed") return finding("link-malformed", "warning", address, {});
  return finding("link-incomplete", "caution", address, {});
}

function graver(one: Judgement, other: Judgement): Judgement {
  return gravityOf(other.findings) < gravityOf(one.findings) ? other : one;
}

function judgeMail(addresses: readonly string[], link: BodyLink, ruleSet: RuleSet): CheckedLink {
  const findings: Finding[] = [];
  let owner: LinkOwner = addresses.length === 0 ? "foreign" : "official";
  for (const address of addresses) {
    const domain = domainOf(address);
    const itsOwner = domain === null ? "foreign" : mailOwner(domain, ruleSet);
    if (itsOwner === "foreign") {
      owner = "foreign";
      findings.push(finding("mail-link-foreign", "caution", address, { address }));
    } else if (owner === "official") owner = itsOwner;
  }
  const target = `mailto:${addresses.join(",")}`;
  const host = domainOf(addresses[0] ?? "") ?? "";
  const { text, address, occurrences } = link;
  return { kind: "mail", text, address, target, host, owner, occurrences, findings };
}

/** Leads nowhere from a mail, or to no page: places in the message itself, telephone numbers. */
const notListed: ReadonlySet<ParsedAddress["kind"]> = new Set([
  "empty",
  "fragment",
  "relative",
  "telephone",
]);

/**
 * Judges where a link truly leads. Where several targets stand in its address, the worst counts.
 *
 * @returns `null` for what leads to no page and no mail address.
 */
export function judgeLink(link: BodyLink, context: LinkContext): CheckedLink | null {
  const judged = judgeBodyLink(link, context);
  const { origin, address } = link;
  if (judged === null || origin === undefined) return judged;
  const note = originFinding(origin, address);
  return { ...judged, origin, findings: [...judged.findings, note] };
}

function originFinding({ kind, name }: LinkOrigin, address: string): Finding {
  switch (kind) {
    case "qr-code":
      return finding("link-in-qr-code", "note", address, { name });
    case "attachment":
      return finding("link-in-attachment", "note", address, { name });
    case "defanged":
      return finding("link-defanged", "note", address, {});
  }
}

function judgeBodyLink(link: BodyLink, context: LinkContext): CheckedLink | null {
  const parsed = parseLinkAddress(link.address, context.base);
  if (notListed.has(parsed.kind)) return null;
  if (parsed.kind === "mail") return judgeMail(parsed.addresses, link, context.ruleSet);
  // Whom the receiving server confirms wrote no such link: the reader's own gateway did.
  const destinations = followAddress(parsed).filter(
    ({ isDoubtedGateway }) => isDoubtedGateway !== true || context.sender !== "confirmed",
  );
  const { target, host, owner, findings } = destinations
    .map((destination) => judgeDestination(destination, link, context))
    .reduce(graver);
  const { text, address, occurrences, element } = link;
  const extra: Finding[] = [];
  if (element === "form") {
    const severity = owner === "foreign" ? "warning" : "caution";
    extra.push(
      link.origin === undefined
        ? finding("form-in-body", severity, address, { host })
        : finding("form-in-attachment", severity, address, { host, name: link.origin.name }),
    );
  }
  if (element === "refresh") {
    const severity = owner === "foreign" ? "warning" : "caution";
    extra.push(finding("link-refresh", severity, address, { host }));
  }
  const all = extra.length === 0 ? findings : [...extra, ...findings];
  return { kind: "web", text, address, target, host, owner, occurrences, findings: all };
}
