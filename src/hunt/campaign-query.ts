import type { CheckResult } from "../checks/check-result";
import type { Message } from "../message/message";
import type { RuleSet } from "../rule-set/rule-set";
import { isUnder } from "../web/registrable-domain";

/** How far back Advanced Hunting keeps mail (https://learn.microsoft.com/defender-xdr/advanced-hunting-overview). */
const days = 30;

/** A shorter subject is shared by mail that has nothing to do with it. */
const minSubjectLength = 10;

/** https://learn.microsoft.com/kusto/query/scalar-data-types/string: escapes as JSON has them. */
const quoted = (text: string): string => JSON.stringify(text);

const listOf = (texts: readonly string[]): string => `dynamic([${texts.map(quoted).join(", ")}])`;

/** Stands for what changes from one message of a campaign to the next. */
const changing = "\u0000";

/** Exchange keeps 255 characters of a subject (PidTagSubject). */
const maxSubjectLength = 255;

/** A message can have thousands: these many are enough to find its campaign. */
const maxHosts = 50;

const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]+/u;

/** @returns the parts of a subject that stay: without words that have a digit, and what is invisible */
function constantParts(subject: string): readonly string[] {
  return subject
    .trim()
    .replace(/[\p{L}\p{N}_-]+/gu, (word) => (/\p{N}/u.test(word) ? changing : word))
    .replace(/\s+/gu, " ")
    .split(invisible);
}

/**
 * A regular expression (RE2) for subjects of the same shape.
 *
 * @returns null where too little of the subject stays the same
 */
function subjectShape(subject: string): string | null {
  const constant = constantParts(subject.slice(0, maxSubjectLength));
  if (constant.join("").trim().length < minSubjectLength) return null;
  const escaped = constant.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`));
  const end = subject.length > maxSubjectLength ? "" : "\\s*$";
  return `(?i)^\\s*${escaped.join(".*").replaceAll(" ", "\\s+")}${end}`;
}

/**
 * The sender's address; where it is the brand's own, or a partner's, only mail that fails DMARC.
 *
 * @see https://learn.microsoft.com/defender-xdr/advanced-hunting-emailevents-table
 */
function senderCondition(address: string, { ownedDomains, partnerDomains }: RuleSet): string {
  const sameSender = `SenderFromAddress =~ ${quoted(address)}`;
  const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  return isUnder(domain, ownedDomains) || isUnder(domain, partnerDomains)
    ? `${sameSender} and tostring(parse_json(AuthenticationDetails).DMARC) != "pass"`
    : sameSender;
}

/** Hosts of links that something speaks against: a site that everybody links to finds everybody. */
function suspiciousHosts({ links }: CheckResult): readonly string[] {
  const hosts = links
    .filter(({ kind, owner }) => kind === "web" && owner === "foreign")
    .filter(({ findings }) =>
      findings.some(({ severity }) => severity === "warning" || severity === "caution"),
    )
    .map(({ host }) => host);
  return [...new Set(hosts)].filter((host) => host !== "").slice(0, maxHosts);
}

/**
 * A query for Advanced Hunting in Microsoft Defender that finds the same campaign in all mailboxes of
 * a tenant: by sender, by the shape of the subject, by the hosts of suspicious links. Everything of
 * the message stands in it as a string literal.
 *
 * @returns the query (KQL); null where the message has nothing to search for
 */
export function campaignQuery(
  message: Message,
  result: CheckResult,
  ruleSet: RuleSet,
): string | null {
  const address = message.from[0]?.address ?? "";
  const shape = subjectShape(message.subject);
  const hosts = suspiciousHosts(result);
  if (address === "" && shape === null && hosts.length === 0) return null;
  const bySubject = shape === null ? "false" : `Subject matches regex ${quoted(shape)}`;
  return [
    `let since = ago(${String(days)}d);`,
    `let linkHosts = ${listOf(hosts)};`,
    "let linked = EmailUrlInfo",
    "  | where Timestamp > since and UrlDomain in~ (linkHosts)",
    "  | distinct NetworkMessageId;",
    "EmailEvents",
    "| where Timestamp > since",
    `| extend BySender = ${address === "" ? "false" : senderCondition(address, ruleSet)}`,
    `| extend BySubject = ${bySubject}`,
    "| extend ByLink = NetworkMessageId in (linked)",
    "| where BySender or BySubject or ByLink",
    "| project Timestamp, RecipientEmailAddress, SenderFromAddress, Subject, DeliveryAction,",
    "    DeliveryLocation, BySender, BySubject, ByLink, NetworkMessageId",
    "| sort by Timestamp desc",
  ].join("\n");
}
