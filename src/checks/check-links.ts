import type { RuleSet } from "../rule-set/rule-set";
import { parseBase } from "../web/parse-address";
import type { Asked } from "./asking-text";
import { asksToScanCode, attachmentFindings } from "./attachment-findings";
import { bodyLinks } from "./body-links";
import type { CheckedLink } from "./check-result";
import type { SenderAnalysis } from "./check-sender";
import { type Finding, finding, tooLongFindings } from "./finding";
import { hiddenAddressIn } from "./hidden-address";
import { hostFacts, type HostFacts } from "./host-facts";
import { isDeceptive, judgeLink } from "./judge-link";
import type { LinkContext } from "./judge-page";
import { type LinkedSite, linkedSiteOf } from "./linked-site";
import type { MessageContent } from "./message-content";
import type { TrustedDomains } from "./ownership";
import { type Clue, clueFrom } from "./presentation/clue";
import { severityRank } from "./severity";
import { asksToGo } from "./typed-addresses";

/** What the links say about a message. */
export interface LinkAnalysis {
  readonly links: readonly CheckedLink[];
  readonly clues: readonly Clue[];
  readonly findings: readonly Finding[];
  readonly linkedSite: LinkedSite;
  /** A link leads to a page that is not the brand's, or may not be. */
  readonly leadsAway: boolean;
  /** Some link is made to deceive. */
  readonly isDeceptive: boolean;
  /** An address kept out of sight, such as one within another or in a QR code; `null` if none. */
  readonly hiddenAddress: string | null;
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
function mostSevereLinks(links: readonly CheckedLink[]): readonly CheckedLink[] {
  if (links.length <= maxListedLinks) return links;
  const mostSevereFirst = [...links].sort(
    (a, b) => severityRank(a.findings) - severityRank(b.findings),
  );
  const listed = new Set(mostSevereFirst.slice(0, maxListedLinks));
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
    const facts = known.get(host) ?? hostFacts(host, ruleSet);
    known.set(host, facts);
    return facts;
  };
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
  const links = mostSevereLinks(judged);
  const findings = [
    ...links.flatMap((link) => link.findings),
    ...countFindings(judged.length, links.length),
    ...bodyFindings(content, links),
    ...attachmentFindings(content, links),
  ];
  return {
    links,
    clues: imitationClues(judged),
    findings,
    linkedSite: linkedSiteOf(
      judged,
      sender.domain,
      findings.some(({ code }) => code === "attachment-page" || code === "attachment-program"),
      asksToGo(content, asked),
      context,
    ),
    leadsAway: findings.some(
      ({ severity, code }) =>
        severity === "warning" ||
        (code === "link-wrapper-unreadable" && context.sender !== "confirmed"),
    ),
    isDeceptive: judged.some(isDeceptive),
    hiddenAddress: hiddenAddressIn(judged, asksToScanCode(content)),
  };
}
