import type { RuleSet } from "../rule-set/rule-set";
import { addressesWithin } from "../web/addresses-within";
import type { Destination } from "../web/follow-address";
import { maxAddressLength } from "../web/parse-address";
import type { Oddity, WebAddress } from "../web/parsed-address";
import { isUnder } from "../web/registrable-domain";
import { isShortener } from "../web/shorteners";
import type { LinkOwner } from "./check-result";
import type { SenderStanding } from "./check-sender";
import { type Finding, finding } from "./finding";
import type { HostFacts } from "./host-facts";
import type { TrustedDomains } from "./ownership";

/** What a link is judged by, beside itself. */
export interface LinkContext {
  readonly ruleSet: RuleSet;
  readonly trustedDomains: TrustedDomains;
  /** The `base href` of the body. */
  readonly base: WebAddress | null;
  readonly sender: SenderStanding;
  /** Finds out about a host, once for all links that lead there. */
  readonly factsOf: (host: string) => HostFacts;
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
      default:
        return oddity satisfies never;
    }
  });
}

/** How a genuine mail's link to somebody else's site is called; `null` for an unexpected one. */
function expectedCode(
  host: string,
  { ruleSet, sender }: LinkContext,
): "link-customary" | "link-partner" | null {
  if (sender === "other") return null;
  if (isUnder(host, ruleSet.customaryDestinations)) return "link-customary";
  return isUnder(host, ruleSet.partnerDestinations) ? "link-partner" : null;
}

function foreignFindings(target: WebAddress, context: LinkContext): Finding[] {
  const { trustedDomains, sender, factsOf } = context;
  const { href, host } = target;
  if (isUnder(host, trustedDomains)) {
    return [finding("link-trusted-by-organisation", "note", href, { host })];
  }
  const expected = expectedCode(host, context);
  if (expected !== null) {
    return [finding(expected, sender === "confirmed" ? "note" : "caution", href, { host })];
  }
  const { registrableDomain, resemblance } = factsOf(host);
  const odd = oddityFindings(target);
  // A confirmed sender may lead to a partner that nobody listed, or to a host of its own there.
  const isPlain =
    resemblance?.kind !== "look-alike" &&
    !isShortener(host) &&
    odd.every(({ severity }) => severity === "note");
  const severity = sender === "confirmed" && isPlain ? "caution" : "warning";
  const details = { host, registrableDomain };
  const findings: Finding[] = [];
  if (isShortener(host)) findings.push(finding("link-hides-target", "warning", href, { host }));
  if (resemblance?.kind === "look-alike") {
    const { official } = resemblance;
    findings.push(finding("link-look-alike", "warning", href, { host, official }));
  } else if (resemblance?.kind === "brand-in-host") {
    findings.push(finding("link-brand-in-host", severity, href, details));
  }
  return [...findings, finding("link-foreign", severity, href, details), ...odd];
}

/** What does not fit a link of a genuine mail, though it leads to the brand's own site. */
const oddOnOwnSites: ReadonlySet<Oddity> = new Set(["user-info", "too-long"]);

/** A site of the brand may send its visitors on to an address that stands in its own. */
function carriedFindings(target: WebAddress, context: LinkContext): Finding[] {
  const { factsOf } = context;
  return addressesWithin(target)
    .filter(({ host }) => factsOf(host).owner === "foreign" && expectedCode(host, context) === null)
    .map(({ host: other, oddities }) => {
      const isDisguised = factsOf(other).resemblance !== null || oddities.includes("ip-address");
      const severity = isDisguised || isShortener(other) ? "warning" : "caution";
      const details = { host: target.host, other };
      return finding("link-carries-address", severity, target.href, details);
    });
}

function ownFindings(target: WebAddress, owner: LinkOwner, context: LinkContext): Finding[] {
  const { href, host, oddities } = target;
  const carried = carriedFindings(target, context);
  const code = owner === "official" ? "link-official" : "link-unlisted";
  return [
    ...(carried.length > 0 ? carried : [finding(code, "note", href, { host })]),
    ...(oddities.some((oddity) => oddOnOwnSites.has(oddity)) ? oddityFindings(target) : []),
  ];
}

/** What speaks for or against a web page to which a link leads, and whose it is. */
export function judgePage(
  target: WebAddress,
  { steps, unreadable }: Destination,
  context: LinkContext,
): { readonly owner: LinkOwner; readonly findings: readonly Finding[] } {
  const { href, host } = target;
  const passed = steps.map(({ service, kind, address }) =>
    kind === "wrapper"
      ? finding("link-unwrapped", "note", address, { service })
      : finding("link-redirects", "caution", address, { through: service, host }),
  );
  if (unreadable !== null) {
    const hidden = finding("link-wrapper-unreadable", "unknown", href, { service: unreadable });
    return { owner: "foreign", findings: [...passed, hidden] };
  }
  const { owner } = context.factsOf(host);
  const own =
    owner === "foreign" ? foreignFindings(target, context) : ownFindings(target, owner, context);
  return { owner, findings: [...passed, ...own] };
}
