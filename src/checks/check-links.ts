import type { Attachment } from "../message/message";
import type { RuleSet } from "../rule-set/rule-set";
import { isUnder } from "../web/registrable-domain";
import { tryUrl } from "../web/try-url";
import { attachmentKind } from "./attachment-kind";
import { bodyLinks } from "./body-links";
import type { CheckedLink } from "./check-result";
import type { Finding } from "./finding";
import { hostFacts } from "./host-facts";
import type { HostFacts } from "./host-facts";
import { isDeceptive, judgeLink } from "./judge-link";
import type { LinkContext } from "./judge-link";
import type { MessageContent } from "./message-content";
import { once } from "./once";
import type { PresentationClue } from "./presentation";
import { finding } from "./sign";

/** What is found is put together once it is asked for: for most messages it is not. */
export interface LinkAnalysis {
  readonly links: readonly CheckedLink[];
  readonly clues: readonly PresentationClue[];
  readonly findings: () => readonly Finding[];
  /** A link leads to a page that is not the brand's, or cannot be told to be. */
  readonly leadsElsewhere: () => boolean;
  /** Some link is made to deceive. */
  readonly isDeceptive: () => boolean;
}

/** Less visible text than this beside pictures, and the words are in the pictures. */
const fewLetters = 40;

function attachmentFindings(files: readonly Attachment[]): Finding[] {
  return files.flatMap(({ name }): Finding[] => {
    const kind = attachmentKind(name);
    if (kind === "page") return [finding("attachment-page", "warning", name, { name })];
    if (kind === "program") return [finding("attachment-program", "warning", name, { name })];
    if (kind === "archive") return [finding("attachment-archive", "caution", name, { name })];
    return [];
  });
}

/** Anchored, so that it reads the white space of a hostile body only once. */
const manyLetters = new RegExp(`^\\s*(?:\\S\\s*){${String(fewLetters)}}`, "u");

function bodyFindings(content: MessageContent, links: readonly CheckedLink[]): Finding[] {
  const { html, visible, isUnreadable } = content;
  if (isUnreadable) return [finding("links-unreadable", "unknown", "", {})];
  const findings: Finding[] = [];
  const pictures = html?.images.filter(({ pixel }) => !pixel) ?? [];
  if (pictures.length > 0 && !manyLetters.test(visible.source)) {
    findings.push(finding("links-only-pictures", "unknown", "", {}));
  }
  if (links.length === 0) findings.push(finding("links-none", "note", "", {}));
  return findings;
}

/** Most addresses of pictures need no parsing: no such host stands in them. */
function isOnPictureHost(source: string, { pictureHosts }: RuleSet): boolean {
  let mayBe = false;
  for (const host of pictureHosts) mayBe ||= source.includes(host);
  return mayBe && isUnder(tryUrl(source)?.hostname ?? "", pictureHosts);
}

function presentationClues(
  { html }: MessageContent,
  links: readonly CheckedLink[],
  { ruleSet }: LinkContext,
): PresentationClue[] {
  const clues: PresentationClue[] = [];
  const dressed = links.find(({ findings }) =>
    findings.some(
      ({ code, severity }) =>
        code === "link-look-alike" ||
        code === "link-brand-in-host" ||
        (code === "link-text-differs" && severity === "warning"),
    ),
  );
  if (dressed !== undefined) clues.push({ place: "link", weight: 4, evidence: dressed.address });
  const picture = html?.images.find(({ source }) => isOnPictureHost(source, ruleSet));
  if (picture !== undefined) clues.push({ place: "picture", weight: 2, evidence: picture.source });
  return clues;
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

/** The second sign: where the links lead, and what else opens a page: forms and attachments. */
export function analyseLinks(
  content: MessageContent,
  given: Omit<LinkContext, "factsOf">,
): LinkAnalysis {
  const context = { ...given, factsOf: rememberedHosts(given.ruleSet) };
  const links: CheckedLink[] = [];
  for (const link of bodyLinks(content)) {
    const judged = judgeLink(link, context);
    if (judged !== null) links.push(judged);
  }
  const findings = once(() => [
    ...links.flatMap((link) => link.findings),
    ...bodyFindings(content, links),
    ...attachmentFindings(content.message.attachments ?? []),
  ]);
  return {
    links,
    clues: presentationClues(content, links, context),
    findings,
    leadsElsewhere: once(() =>
      findings().some(
        ({ severity, code }) => severity === "warning" || code === "link-wrapper-unreadable",
      ),
    ),
    isDeceptive: () => links.some(isDeceptive),
  };
}
