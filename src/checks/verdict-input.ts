import type { Analysis } from "./analysis";
import { asksForData } from "./asks-for-data";
import type { CheckResult } from "./check-result";
import type { SenderAnalysis } from "./check-sender";
import { isPassingMention } from "./presentation/passing-mention";
import type { Speaker } from "./presentation/who-speaks";
import { statusOf } from "./severity";
import type { VerdictInput } from "./verdict";

/** Whether all that is wrong with the sender is that the brand's own address was forged. */
const isForgedOnly = ({ owner, findings }: SenderAnalysis): boolean =>
  owner !== "foreign" &&
  findings.every(
    ({ code, severity }) => code === "sender-authentication-failed" || severity === "note",
  );

/** What of all that was found the verdict is drawn from. */
export function verdictInput(
  { content, sender, identity, links, requests, forward, claims }: Analysis,
  { presentation, who }: Speaker,
  signs: CheckResult["signs"],
): VerdictInput {
  const { topics, askedTopics } = requests;
  return {
    presentation,
    identity,
    sender: signs[0].status,
    links: signs[1].status,
    companyName: signs[2].status,
    personalInformation: signs[3].status,
    isForgedOnly: isForgedOnly(sender),
    cannotTellSender: who !== "sender" || sender.relay !== null,
    isForward: forward !== null && forward.headerStart !== null,
    isDeceptive: links.isDeceptive,
    linkedSite: links.linkedSite,
    leadsHomeAsWell: links.links.some(
      ({ kind, findings }) => kind === "web" && statusOf(findings) !== "warning",
    ),
    topics: askedTopics,
    isPassingMention: isPassingMention(claims, content.visible, askedTopics),
    onlyNamesData: asksForData(topics) && !asksForData(askedTopics),
  };
}
