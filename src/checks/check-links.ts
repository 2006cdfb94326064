import type { Attachment } from "../message/message";
import type { RuleSet } from "../rule-set/rule-set";
import { parseBase } from "../web/parse-address";
import { isUnder, registrableDomain } from "../web/registrable-domain";
import type { Asked } from "./asking-text";
import { attachmentKind } from "./attachment-kind";
import { bodyLinks } from "./body-links";
import type { CheckedLink } from "./check-result";
import type { SenderAnalysis } from "./check-sender";
import type { Finding } from "./finding";
import { hostFacts } from "./host-facts";
import type { HostFacts } from "./host-facts";
import { isDeceptive, judgeLink } from "./judge-link";
import type { LinkContext } from "./judge-page";
import type { MessageContent } from "./message-content";
import type { TrustedDomains } from "./ownership";
import { clueFrom } from "./presentation/clue";
import type { Clue } from "./presentation/clue";
import { matchesOf } from "./scanned-text";
import { finding, tooLongFindings } from "./finding";
import { gravityOf } from "./severity";
import { asksToGo } from "./typed-addresses";

/**
 * Where a message leads, the worst first: to a third party, to the sender's own site, only to the
 * brand and its partners, or to no page.
 */
export type LeadsTo = "elsewhere" | "sender" | "brand" | "nowhere";

/** What the links say about a message. */
export interface LinkAnalysis {
  readonly links: readonly CheckedLink[];
  readonly clues: readonly Clue[];
  readonly findings: readonly Finding[];
  readonly leadsTo: LeadsTo;
  /** A link leads to a page that is not the brand's, or may not be. */
  readonly leadsAway: boolean;
  /** Some link is made to deceive. */
  readonly isDeceptive: boolean;
  /** An address kept out of sight, such as one within another or in a QR code; `null` if none. */
  readonly hiddenAddress: string | null;
}

const asksToScan = ({ subject, visible }: MessageContent): boolean =>
  [subject, visible].some((text) => matchesOf(text, "scan-request").length > 0);

/** Attached files that could not be looked into, and codes that could not be found. */
function unreadFindings(content: MessageContent, links: readonly CheckedLink[]): Finding[] {
  const { message, html } = content;
  const unread = (message.embedded ?? []).filter(({ isIncomplete }) => isIncomplete);
  const findings = unread.flatMap(({ kind, name }): Finding[] =>
    kind === "file" ? [finding("attachment-unreadable", "unknown", name, { name })] : [],
  );
  if (!asksToScan(content) || links.some(({ origin }) => origin?.kind === "qr-code"))
    return findings;
  const pictures = html?.images.filter(({ pixel }) => !pixel) ?? [];
  if (pictures.some(({ source }) => isRemote(source))) {
    findings.push(finding("qr-code-remote", "unknown", "", {}));
  } else if (pictures.length > 0 || message.embedded !== undefined) {
    findings.push(finding("qr-code-unreadable", "unknown", "", {}));
  }
  return findings;
}

const isRemote = (source: string): boolean => /^\s*(?:https?:|\/\/)/iu.test(source);

function attachmentFindings(files: readonly Attachment[]): Finding[] {
  return files.flatMap(({ name }): Finding[] => {
    const kind = attachmentKind(name);
    if (kind === "page") return [finding("attachment-page", "warning", name, { name })];
    if (kind === "program") return [finding("attachment-program", "warning", name, { name })];
    if (kind === "unreadable") return [finding("attachment-unreadable", "unknown", name, { name })];
    if (kind === "archive") return [finding("attachment-archive", "caution", name, { name })];
    return [];
  });
}

function bodyFindings(content: MessageContent, links: readonly CheckedLink[]): Finding[] {
  const { isMostlyPictures, isUnreadable } = content;
  if (isUnreadable) return [finding("links-unreadable", "unknown", "", {})];
  const findings = tooLongFindings(content);
  if (isMostlyPictures) {
    findings.push(finding("links-only-pictures", "unknown", "", {}));
  }
  if (links.length === 0) findings.push(finding("links-none", "note", "", {}));
  if (content.attachedPages.isCut || content.passedOn.isCut) {
    findings.push(finding("attachment-unreadable", "unknown", "", { name: "" }));
  }
  return findings;
}

/** The clue that a link looks like the brand's site. */
function imitationClues(links: readonly CheckedLink[]): Clue[] {
  // A person who passes a link on has not disguised it; one that cannot be clicked deceives nobody.
  const own = links.filter(
    ({ origin }) => origin?.isPassedOn !== true && origin?.kind !== "defanged",
  );
  const dressed = own.find(({ findings }) =>
    findings.some(
      ({ code, severity }) =>
        code === "link-look-alike" ||
        code === "link-brand-in-host" ||
        (code === "link-text-differs" && severity === "warning"),
    ),
  );
  return clueFrom("link-imitation", dressed?.address);
}

/** The most links that are listed: a hostile message could have hundreds of thousands. */
const maxListedLinks = 1000;

/** The links to list: all of them, or the most severe ones, in the order of the body. */
function gravestLinks(links: readonly CheckedLink[]): readonly CheckedLink[] {
  if (links.length <= maxListedLinks) return links;
  const gravestFirst = [...links].sort((a, b) => gravityOf(a.findings) - gravityOf(b.findings));
  const listed = new Set(gravestFirst.slice(0, maxListedLinks));
  return links.filter((link) => listed.has(link));
}

function countFindings(count: number, listed: number): Finding[] {
  if (count === listed) return [];
  const details = { count: String(count), listed: String(listed) };
  return [finding("links-many", "note", "", details)];
}

/** Finds out about each host once: most links of a message lead to few. */
function rememberedHosts(ruleSet: RuleSet): LinkContext["factsOf"] {
  const known = new Map<string, HostFacts>();
  return (host) => {
    let facts = known.get(host);
    if (facts === undefined) {
      facts = hostFacts(host, ruleSet);
      known.set(host, facts);
    }
    return facts;
  };
}

const carriesAnother = ({ findings }: CheckedLink): boolean =>
  findings.some(({ code }) => code === "link-carries-address");

/** Browsers ignore white space in a scheme; only a scammer writes it there. */
const brokenScheme = /^\s*h[a-z:]{0,5}\s/iu;

/** A QR code hides where it leads if it is drawn in the text, or if the reader is asked to scan it. */
const isHidden = (link: CheckedLink, asksToScan: boolean): boolean =>
  isDeceptive(link) ||
  carriesAnother(link) ||
  brokenScheme.test(link.address) ||
  (link.owner === "foreign" &&
    link.origin?.isPassedOn === false &&
    (asksToScan || link.origin.name === "" || link.origin.kind !== "qr-code"));

/** A link in a file is not hidden if the text has it too, as a calendar repeats its invitation. */
const hiddenAddressIn = (links: readonly CheckedLink[], asksToScan: boolean): string | null => {
  const inText = new Set(
    links
      .filter(({ origin, text }) => origin === undefined && text.trim() !== "")
      .map(({ address }) => address),
  );
  const hidden = links.find(
    (link) =>
      isHidden(link, asksToScan) &&
      !(link.origin?.kind === "attachment" && inText.has(link.address)),
  );
  return hidden?.address ?? null;
};

const hasPageAttached = (findings: readonly Finding[]): boolean =>
  findings.some(({ code }) => code === "attachment-page" || code === "attachment-program");

/**
 * Only links that the reader can see count as the sender's. A defanged link counts only if the message
 * asks to go there: warnings about scams defang the sites that they name.
 */
function leadsTo(
  links: readonly CheckedLink[],
  senderDomain: string | null,
  hasPageAttached: boolean,
  asksToGo: boolean,
  { ruleSet, trustedDomains }: LinkContext,
): LeadsTo {
  const pages = links.filter(
    ({ kind, origin }) => kind === "web" && (origin?.kind !== "defanged" || asksToGo),
  );
  if (pages.length === 0) return hasPageAttached ? "elsewhere" : "nowhere";
  const registered = senderDomain === null ? null : registrableDomain(senderDomain);
  const isSenders = ({ owner, host, text, origin }: CheckedLink): boolean =>
    owner === "foreign" &&
    registered !== null &&
    (text.trim() !== "" || origin?.kind === "qr-code") &&
    registrableDomain(host) === registered;
  const isKnown = (link: CheckedLink): boolean =>
    (link.owner !== "foreign" && !carriesAnother(link)) ||
    [ruleSet.customaryDestinations, ruleSet.partnerDestinations, trustedDomains].some((known) =>
      isUnder(link.host, known),
    );
  if (pages.some((link) => !isKnown(link) && !isSenders(link))) return "elsewhere";
  return pages.some(isSenders) ? "sender" : "brand";
}

/**
 * The second sign: where the links lead, and what else opens a page: forms and attachments.
 *
 * @param asked What the message asks: `requestsOfReader`.
 * @param trustedDomains Domains that the reader's organization vouches for.
 */
export function analyseLinks(
  content: MessageContent,
  sender: SenderAnalysis,
  asked: readonly Asked[],
  trustedDomains: TrustedDomains,
): LinkAnalysis {
  const { ruleSet } = content;
  const context = {
    ruleSet,
    trustedDomains,
    base: parseBase(content.html?.baseAddress ?? null),
    sender: sender.standing,
    factsOf: rememberedHosts(ruleSet),
  };
  const judged = bodyLinks(content, asked)
    .map((link) => judgeLink(link, context))
    .filter((link) => link !== null);
  const links = gravestLinks(judged);
  const findings = [
    ...links.flatMap((link) => link.findings),
    ...countFindings(judged.length, links.length),
    ...bodyFindings(content, links),
    ...unreadFindings(content, links),
    ...attachmentFindings(content.message.attachments ?? []),
  ];
  return {
    links,
    clues: imitationClues(judged),
    findings,
    leadsTo: leadsTo(
      judged,
      sender.domain,
      hasPageAttached(findings),
      asksToGo(content, asked),
      context,
    ),
    leadsAway: findings.some(
      ({ severity, code }) =>
        severity === "warning" ||
        (code === "link-wrapper-unreadable" && context.sender !== "confirmed"),
    ),
    isDeceptive: judged.some(isDeceptive),
    hiddenAddress: hiddenAddressIn(judged, asksToScan(content)),
  };
}
