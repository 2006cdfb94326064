import type { Transport } from "../../actions/mail-actions";
import type { SupportFacts } from "../../outlook/support-facts";
import { defangWithin } from "../../explain/defang";
import { plainEvidence } from "../../explain/plain-evidence";
import { plainLine, reportLines } from "../../explain/plain-report";
import { plainReportTexts } from "../../explain/text/plain-report-text";
import type { CheckedMessage } from "../pane-state";
import { detailsTexts } from "./details-text";

/** More than one is a sign of its own, which the findings name. */
const maxSenders = 3;

/** The add-in that checked a message. */
interface CheckingAddIn {
  readonly version: string;
  /** Of the Outlook that it runs in. */
  readonly facts: SupportFacts;
  /** By which reports and deletions go. */
  readonly transport: Transport;
}

/**
 * What a help desk needs to know of a check: the message that it was, what was found, by which rule
 * set, when (UTC, ISO 8601) and where. Plain text, bounded, with nothing in it that becomes a link.
 */
export function detailsReport(
  { message, result, explanation, checkedAt }: Omit<CheckedMessage, "selected" | "explainIn">,
  { version, facts, transport }: CheckingAddIn,
): string {
  const details = detailsTexts[explanation.language];
  const text = plainReportTexts[explanation.language];
  const line = (label: string, value: string): string =>
    `${label}: ${defangWithin(plainEvidence(value))}`;
  const senders = message.from
    .slice(0, maxSenders)
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
    line(details.checkedAt, checkedAt.toISOString()),
    line(details.version, version),
    ...(facts.outlook === "" ? [] : [`Outlook: ${plainEvidence(facts.outlook)}`]),
    line("Mailbox", facts.mailboxSet),
    line("NestedAppAuth", facts.hasNestedAppAuth ? "1.1" : "-"),
    line(details.accountType, facts.accountType),
    line(details.transport, transport),
  ].join("\n");
}
