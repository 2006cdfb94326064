import type { Message } from "../message/message";
import { voiceKinds } from "../rule-set/presentation-model";
import type { RuleSet } from "../rule-set/rule-set";
import { parseBase } from "../web/parse-address";
import { askedOfReader } from "./asked";
import { asksForData } from "./asks-for-data";
import { checkCompanyName } from "./check-company-name";
import { analyseLinks } from "./check-links";
import { checkPersonalInformation, openPageFindings } from "./check-personal-information";
import type { CheckedLink, CheckResult, Sign, SignId } from "./check-result";
import { analyseSender } from "./check-sender";
import type { SenderAnalysis } from "./check-sender";
import type { Finding } from "./finding";
import { forwardIn } from "./forward";
import type { SenderStanding } from "./judge-page";
import { readContent, visibleTexts } from "./message-content";
import type { TrustedDomains } from "./ownership";
import { namesBrand } from "./presentation/brand-names";
import type { Clue } from "./presentation/clue";
import { claimClues } from "./presentation/collect-clues";
import { mayHideWhoSpeaks } from "./presentation/hides-who-speaks";
import { isPassingMention } from "./presentation/passing-mention";
import { whoSpeaks } from "./presentation/who-speaks";
import type { Speaker } from "./presentation/who-speaks";
import { senderIdentity } from "./sender-identity";
import { asNote, finding, signOf } from "./sign";
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

/** For a foreign address it does not matter what the receiving server says. */
function standingOf(sender: SenderAnalysis): SenderStanding {
  if (sender.owner === "foreign") return "other";
  return sender.vouching === "vouched" ? "confirmed" : "unconfirmed";
}

/** A link of a message that is not judged: the reader learns where it leads, without a warning. */
function withoutAlarm(link: CheckedLink): CheckedLink {
  if (link.findings.every(({ severity }) => severity === "note")) return link;
  return { ...link, findings: link.findings.map(asNote) };
}

const notJudged = (id: SignId): Sign => ({
  id,
  status: "unknown",
  findings: [finding("not-judged", "note", "", {})],
});

type Unjudged = Pick<CheckResult, "ruleSet" | "namesBrand" | "isTooLong" | "links">;

const unrelated = ({ ruleSet, namesBrand, isTooLong, links }: Unjudged): CheckResult => ({
  ruleSet,
  namesBrand,
  isTooLong,
  links: links.map(withoutAlarm),
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

/** Whether all that is wrong with the sender is that the brand's own address was forged. */
const isForgedOnly = ({ owner, findings }: SenderAnalysis): boolean =>
  owner !== "foreign" &&
  findings.every(
    ({ code, severity }) => code === "sender-authentication-failed" || severity === "note",
  );

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
  const asked = askedOfReader(content);
  const links = analyseLinks(content, {
    asked,
    ruleSet,
    trustedDomains,
    base: parseBase(content.html?.baseAddress ?? null),
    sender: standingOf(sender),
    senderDomain: sender.domain,
  });
  const forward = forwardIn(content);
  const claims = claimClues({ content, sender, links, forward, ruleSet });
  const base = {
    ruleSet: { id: ruleSet.id, version: ruleSet.version },
    namesBrand: claims.some(isNaming) || visibleTexts(content).some(namesBrand),
    isTooLong: content.isTooLong,
    links: links.links,
  };
  const mayHide = mayHideWhoSpeaks(content, links);
  const isClaimed =
    base.namesBrand || claims.length > 0 || presentedByReader || namesBrand(content.passedOn);
  if (!(isClaimed || mayHide) || sender.confirmedPartner !== null) return unrelated(base);

  const isOwnAndLeadsHome =
    sender.owner !== "foreign" && sender.vouching !== "failed" && !links.leadsAway;
  const { leadsTo } = links;
  const identity = senderIdentity(sender, leadsTo, content);
  const isNobody = identity === "none" && sender.owner === "foreign" && forward === null;
  const requests = checkPersonalInformation(content, asked, {
    isOwnAndLeadsHome,
    isNobody,
    leadsTo,
  });
  const { topics } = requests;
  const speaker = whoSpeaks({
    content,
    sender,
    links,
    requests,
    forward,
    claims,
    identity,
    mayHide,
    presentedByReader,
  });
  if (speaker === null) return unrelated(base);

  const signs = [
    signOf("sender", senderFindings(sender, speaker.who)),
    signOf("links", links.findings),
    signOf("company-name", checkCompanyName(content, sender, ruleSet)),
    signOf("personal-information", [
      ...requests.findings,
      ...openPageFindings(links.links, topics),
    ]),
  ] as const;
  const verdict = drawVerdict({
    presentation: speaker.presentation,
    identity,
    sender: signs[0].status,
    links: signs[1].status,
    companyName: signs[2].status,
    personalInformation: signs[3].status,
    isForgedOnly: isForgedOnly(sender),
    cannotTellSender: speaker.who !== "sender" || sender.relay !== null,
    isForward: forward !== null && forward.headerStart !== null,
    isDeceptive: links.isDeceptive,
    leadsTo,
    leadsHomeAsWell: links.links.some(
      ({ kind, findings }) =>
        kind === "web" && findings.every(({ severity }) => severity !== "warning"),
    ),
    topics: requests.askedTopics,
    isPassingMention: isPassingMention(claims, content.visible, requests.askedTopics),
    onlyNamesData: asksForData(topics) && !asksForData(requests.askedTopics),
  });
  return { ...base, presentsAs: ruleSet.id, verdict, signs };
}
