import type { Message } from "../message/message";
import { voiceKinds } from "../rule-set/presentation-model";
import type { RuleSet } from "../rule-set/rule-set";
import type { Analysis } from "./analysis";
import { requestsOfReader } from "./asked";
import { checkCompanyName } from "./check-company-name";
import { analyseLinks } from "./check-links";
import { checkPersonalInformation, openPageFindings } from "./check-personal-information";
import type { CheckedLink, CheckResult, Sign, SignId } from "./check-result";
import { analyseSender, type SenderAnalysis } from "./check-sender";
import { finding, type Finding } from "./finding";
import { forwardIn } from "./forward";
import { readContent, visibleTexts } from "./message-content";
import type { TrustedDomains } from "./ownership";
import { namesBrand } from "./presentation/brand-names";
import { claimClues } from "./presentation/claim-clues";
import type { Clue } from "./presentation/clue";
import { mayHideWhoSpeaks } from "./presentation/hides-who-speaks";
import { type Speaker, whoSpeaks } from "./presentation/who-speaks";
import { senderIdentity } from "./sender-identity";
import { signOf } from "./sign";
import { verdictInput } from "./verdict-input";
import { drawVerdict } from "./verdict";

export interface CheckOptions {
  /** Domains that the reader's organisation vouches for, lower case; subdomains count. */
  readonly trustedDomains?: TrustedDomains;
  /**
   * The reader says that the message presents itself as the brand's: it is judged so whatever it
   * names. A confirmed partner's mail and a harmless forward stay unjudged.
   */
  readonly presentedByReader?: boolean;
  /** Told now and then how much of a huge body is read, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** A link of a message that is not judged: the reader learns where it leads, without a warning. */
const withoutAlarm = (link: CheckedLink): CheckedLink => ({
  ...link,
  findings: link.findings.map((found) => ({ ...found, severity: "note" })),
});

const notJudged = (id: SignId): Sign => ({
  id,
  status: "unknown",
  findings: [finding("not-judged", "note", "", {})],
});

const unrelated = (
  found: Pick<CheckResult, "ruleSet" | "namesBrand" | "isTooLong" | "links">,
): CheckResult => ({
  ...found,
  links: found.links.map(withoutAlarm),
  presentsAs: null,
  verdict: "unrelated",
  signs: [
    notJudged("sender"),
    notJudged("links"),
    notJudged("company-name"),
    notJudged("personal-information"),
  ],
});

/** Not a clue of voice alone, which need not name the brand. */
const isNaming = ({ kind }: Clue): boolean => !voiceKinds.some((voice) => voice === kind);

/** What the sender's sign shows, if somebody else may have written the message. */
function senderFindings({ findings }: SenderAnalysis, who: Speaker["who"]): readonly Finding[] {
  switch (who) {
    case "attachment":
      return [finding("speaks-in-attachment", "unknown", "", {})];
    case "forward":
      return [finding("forwarded", "unknown", "", {})];
    case "unnamed":
      return [finding("sender-unnamed", "unknown", "", {}), ...findings];
    case "sender":
      return findings;
  }
}

function signsOf(
  { content, sender, links, requests }: Analysis,
  { who }: Speaker,
): CheckResult["signs"] {
  return [
    signOf("sender", senderFindings(sender, who)),
    signOf("links", links.findings),
    signOf("company-name", checkCompanyName(content, sender)),
    signOf("personal-information", [
      ...requests.findings,
      ...openPageFindings(links.links, requests.topics),
    ]),
  ];
}

/**
 * Checks a message for the four warning signs of a scam under the rule set's brand. Pure: reads
 * nothing but its arguments. Time grows linearly with the message's size.
 *
 * @param message Hostile input; parts that could not be read are `null`.
 * @throws OtherLanguageError only where the rule set is without a language that the message is in.
 */
export function checkMessage(
  message: Message,
  ownRules: RuleSet,
  { trustedDomains = new Set(), presentedByReader = false, onProgress }: CheckOptions = {},
): CheckResult {
  const content = readContent(message, ownRules, onProgress);
  const { ruleSet } = content;
  const sender = analyseSender(message, ruleSet, trustedDomains);
  const requested = requestsOfReader(content);
  const links = analyseLinks(content, sender, requested.asked, trustedDomains);
  const forward = forwardIn(content);
  const claims = claimClues(content, sender, links, forward);
  const base = {
    ruleSet: { id: ruleSet.id, version: ruleSet.version },
    namesBrand: claims.some(isNaming) || visibleTexts(content).some(namesBrand),
    isTooLong: content.isTooLong,
    links: links.links,
  };
  const isClaimed = base.namesBrand || claims.length > 0 || presentedByReader;
  const mayHideName = mayHideWhoSpeaks(content, links);
  if (!(isClaimed || mayHideName) || sender.confirmedPartner !== null) return unrelated(base);

  const identity = senderIdentity(sender, links.linkedSite, content);
  const isOwn = sender.standing === "confirmed" || sender.standing === "unconfirmed";
  const requests = checkPersonalInformation(content, requested, {
    isOwnAndLeadsHome: isOwn && !links.leadsAway,
    isUnnamed: identity === "none" && sender.owner === "foreign" && forward === null,
    linkedSite: links.linkedSite,
  });
  const analysis = { content, sender, identity, links, requests, forward, claims };
  const speaker = whoSpeaks(analysis, { mayHideName, presentedByReader });
  if (speaker === null) return unrelated(base);
  const signs = signsOf(analysis, speaker);
  const verdict = drawVerdict(verdictInput(analysis, speaker, signs));
  return { ...base, presentsAs: ruleSet.id, verdict, signs };
}
