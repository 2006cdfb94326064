import type { Message } from "../message/message";
import type { RuleSet } from "../rule-set/rule-set";
import { checkCompanyName } from "./check-company-name";
import { analyseLinks } from "./check-links";
import { checkPersonalInformation } from "./check-personal-information";
import { registrableDomain } from "../web/registrable-domain";
import type { CheckedLink, CheckResult, Sign, SignId } from "./check-result";
import type { Finding } from "./finding";
import { signIds } from "./check-result";
import { analyseSender } from "./check-sender";
import type { SenderAnalysis } from "./check-sender";
import type { SenderStanding } from "./judge-link";
import { readContent, textsThatTheReaderSees } from "./message-content";
import { once } from "./once";
import type { TrustedDomains } from "./ownership";
import { judgePresentation, namesBrand } from "./presentation";
import type { PresentationClue } from "./presentation";
import { asNote, finding, signOf } from "./sign";
import { drawVerdict } from "./verdict";

export interface CheckOptions {
  /** Domains that the reader's organisation vouches for, lower case; subdomains count. */
  readonly trustedDomains?: TrustedDomains;
  /** Told now and then how much of a huge body is read, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

function notJudged(id: SignId): Sign {
  return { id, status: "unknown", findings: [finding("not-judged", "note", "", {})] };
}

/** What the receiving server says of somebody else's address is not asked for. */
function standingOf(sender: SenderAnalysis): SenderStanding {
  if (sender.owner === "foreign" || sender.vouching === "failed") return "other";
  return sender.vouching === "vouched" ? "confirmed" : "unconfirmed";
}

/** Whether a link that the reader can see leads to a site of the domain: an empty one costs nothing. */
function leadsTo(domain: string | null, links: readonly CheckedLink[]): boolean {
  const registered = domain === null ? null : registrableDomain(domain);
  if (registered === null) return false;
  return links.some(
    ({ kind, text, host }) =>
      kind === "web" && text.trim() !== "" && registrableDomain(host) === registered,
  );
}

/** A link of a message that is not judged: where it leads is told, and nothing is held against it. */
function withoutAlarm(link: CheckedLink): CheckedLink {
  const { kind, text, address, target, host, owner, findings } = link;
  if (findings.every(({ severity }) => severity === "note")) return link;
  const notes = findings.map(asNote);
  return { kind, text, address, target, host, owner, findings: notes };
}

const [senderSign, linksSign, companyNameSign, personalInformationSign] = signIds;
const noneJudged = [
  notJudged(senderSign),
  notJudged(linksSign),
  notJudged(companyNameSign),
  notJudged(personalInformationSign),
] as const;

type Unjudged = Pick<CheckResult, "ruleSet" | "namesBrand" | "links">;

const unrelated = ({ ruleSet, namesBrand, links }: Unjudged): CheckResult => ({
  ruleSet,
  namesBrand,
  links: links.map(withoutAlarm),
  presentsAs: null,
  verdict: "unrelated",
  signs: noneJudged,
});

/** What speaks as the brand need not name it. */
const isNaming = ({ place }: PresentationClue): boolean => place !== "voice" && place !== "request";

/** Forged is all that the sender's sign says: the address itself is the brand's. */
const isForgedOnly = ({ owner }: SenderAnalysis, findings: readonly Finding[]): boolean =>
  owner !== "foreign" &&
  findings.every(
    ({ code, severity }) => code === "sender-authentication-failed" || severity === "note",
  );

/**
 * Checks a message for the four warning signs of a scam under the rule set's brand. Pure: reads
 * nothing but its arguments, asks nobody, throws for no message. Time grows linearly with its size.
 *
 * @param message Hostile input; parts that could not be read are `null`.
 */
export function checkMessage(
  message: Message,
  ruleSet: RuleSet,
  { trustedDomains = new Set(), onProgress }: CheckOptions = {},
): CheckResult {
  const content = readContent(message, ruleSet, onProgress);
  const sender = analyseSender(message, ruleSet, trustedDomains);
  const links = analyseLinks(content, {
    ruleSet,
    trustedDomains,
    baseAddress: content.html?.baseAddress ?? null,
    sender: standingOf(sender),
  });
  const isOwnAndLeadsHome =
    sender.owner !== "foreign" && sender.vouching !== "failed" && !links.leadsElsewhere();
  const requests = once(() => checkPersonalInformation(content, isOwnAndLeadsHome));
  const leadsToSender = once(() => leadsTo(sender.domain, links.links));
  const { presentation, clues } = judgePresentation({
    content,
    ruleSet,
    addressClues: sender.clues,
    linkClues: links.clues,
    topics: () => requests().topics,
    leads: () => {
      // Anybody can write another's domain as the sender's, and lead there.
      if (sender.vouching === "vouched" && leadsToSender()) return "to-sender";
      return links.leadsElsewhere() ? "elsewhere" : "nowhere";
    },
    confirmedOther: () => sender.owner === "foreign" && sender.isConfirmed,
  });
  const base = {
    ruleSet: { id: ruleSet.id, version: ruleSet.version },
    namesBrand: clues.some(isNaming) || textsThatTheReaderSees(content).some(namesBrand),
    links: links.links,
  };
  const isHarmlessForward = presentation === "forwarded" && !links.leadsElsewhere();
  if (presentation === "none" || isHarmlessForward || sender.confirmedPartner !== null) {
    return unrelated(base);
  }
  const ownFindings = sender.findings();
  // Who forwarded a message says nothing about who sent it.
  const senderFindings =
    presentation === "forwarded" ? [finding("forwarded", "unknown", "", {})] : ownFindings;
  const signs = [
    signOf("sender", senderFindings),
    signOf("links", links.findings()),
    signOf("company-name", checkCompanyName(content, sender, ruleSet)),
    signOf("personal-information", requests().findings),
  ] as const;
  const verdict = drawVerdict({
    presentation,
    sender: signs[0].status,
    links: signs[1].status,
    companyName: signs[2].status,
    personalInformation: signs[3].status,
    isForgedOnly: isForgedOnly(sender, ownFindings),
    isDeceptive: links.isDeceptive(),
    hasLinks: links.links.length > 0,
    leadsToSender: leadsToSender(),
    topics: requests().topics,
  });
  return { ...base, presentsAs: ruleSet.id, verdict, signs };
}
