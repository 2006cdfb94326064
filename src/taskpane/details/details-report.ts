import type { Message } from "../../message/message";
import type { CheckResult } from "../../checks/check-result";
import { defangWithin } from "../../explain/defang";
import type { Explanation } from "../../explain/explanation";
import { plainEvidence } from "../../explain/plain-evidence";
import { plainLine, reportLines } from "../../explain/plain-report";
import { plainReportTextOf } from "../../explain/text/plain-report-text";

/** More than one is a sign of its own, which the findings name. */
const maximumSenders = 3;

/**
 * What a help desk needs to know of a check: the message that it was, what was found, by which rule
 * set. Plain text, bounded, with nothing in it that becomes a link.
 */
export function detailsReport(
  message: Message,
  result: Pick<CheckResult, "ruleSet">,
  explanation: Explanation,
): string {
  const text = plainReportTextOf(explanation.language);
  const line = (label: string, value: string): string =>
    `${label}: ${defangWithin(plainEvidence(value))}`;
  const senders = message.from
    .slice(0, maximumSenders)
    .map(({ displayName, address }) => `${plainEvidence(displayName)} <${plainEvidence(address)}>`);
  const messageIds = (message.headerFields ?? []).filter(({ name }) => name === "message-id");
  return [
    line(text.subject, message.subject),
    line(text.sender, senders.join(", ")),
    ...messageIds.slice(0, 1).map(({ value }) => line(text.messageId, value)),
    "",
    ...reportLines(explanation).map(plainLine),
    "",
    line(text.ruleSet, `${result.ruleSet.id} ${result.ruleSet.version}`),
  ].join("\n");
}
