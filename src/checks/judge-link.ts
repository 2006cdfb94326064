import type { RuleSet } from "../rule-set/rule-set";
import { type Destination, followAddress } from "../web/follow-address";
import { hostShownIn } from "../web/host-shown-in";
import { parseLinkAddress } from "../web/parse-address";
import type { ParsedAddress } from "../web/parsed-address";
import type { BodyLink } from "./body-links";
import type { CheckedLink, LinkOrigin, LinkOwner } from "./check-result";
import { type Finding, finding, type FindingCode } from "./finding";
import { judgePage, type LinkContext } from "./judge-page";
import { domainOf } from "./mail-address";
import { mailOwner } from "./ownership";
import { severityRank } from "./severity";

/** Warnings that show a link made to deceive, not merely one that leads elsewhere. */
const deceptive: ReadonlySet<FindingCode> = new Set([
  "link-look-alike",
  "link-brand-in-host",
  "link-text-differs",
  "link-hides-target",
  "link-ip-address",
  "link-user-info",
  "link-internationalised",
  "link-disguised-letters",
  "link-dangerous-scheme",
  "link-carries-address",
]);

/** Whether a link shows by itself that somebody means to deceive. */
export function isDeceptive({ findings }: CheckedLink): boolean {
  return findings.some(({ code, severity }) => severity === "warning" && deceptive.has(code));
}

/** Whether another address stands within the link's own. */
export const carriesAnother = ({ findings }: CheckedLink): boolean =>
  findings.some(({ code }) => code === "link-carries-address");

/** The text shows one site, the link leads to another. */
function textFindings(
  text: string,
  host: string,
  owner: LinkOwner,
  { factsOf }: LinkContext,
): readonly Finding[] {
  const shown = owner === "foreign" ? hostShownIn(text) : null;
  if (shown === null || shown === host) return [];
  const shownFacts = factsOf(shown);
  if (shownFacts.registrableDomain === factsOf(host).registrableDomain) return [];
  const severity = shownFacts.owner === "foreign" ? "caution" : "warning";
  return [finding("link-text-differs", severity, text, { shown, host })];
}

type Judgement = Pick<CheckedLink, "target" | "host" | "owner" | "findings">;

function judgeDestination(
  destination: Destination,
  link: BodyLink,
  context: LinkContext,
): Judgement {
  const { target } = destination;
  const { address, text } = link;
  if (target.kind === "web") {
    const { href, host } = target;
    const { owner, findings } = judgePage(target, destination, context);
    const isRewritten = destination.unreadable !== null && context.sender === "confirmed";
    const differs = isRewritten ? [] : textFindings(text, host, owner, context);
    return { target: href, host, owner, findings: [...differs, ...findings] };
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

function moreSevere(one: Judgement, other: Judgement): Judgement {
  return severityRank(other.findings) < severityRank(one.findings) ? other : one;
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
    default:
      return kind satisfies never;
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
    .reduce(moreSevere);
  const { text, address, occurrences } = link;
  const all = [...elementFindings(link, host, owner), ...findings];
  return { kind: "web", text, address, target, host, owner, occurrences, findings: all };
}

/** Forms and refreshing pages lead somewhere without a click on a link. */
function elementFindings(
  { element, origin, address }: BodyLink,
  host: string,
  owner: LinkOwner,
): readonly Finding[] {
  const severity = owner === "foreign" ? "warning" : "caution";
  if (element === "refresh") return [finding("link-refresh", severity, address, { host })];
  if (element !== "form") return [];
  return origin === undefined
    ? [finding("form-in-body", severity, address, { host })]
    : [finding("form-in-attachment", severity, address, { host, name: origin.name })];
}
