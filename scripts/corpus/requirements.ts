import type { CheckResult, Verdict } from "../../src/checks/check-result";
import type { Case } from "./read-cases";

/** One message of the corpus, or one made of it, with what the checks say. */
export interface Judged {
  readonly name: string;
  readonly kind: string;
  readonly result: CheckResult;
}

/** What must hold of a group of messages (issue 3). */
interface Requirement {
  readonly group: string;
  readonly must: string;
  /** How many of the group must do, from 0 to 1. */
  readonly share: number;
  readonly holds: (result: CheckResult) => boolean;
}

const isOneOf =
  (...verdicts: readonly Verdict[]) =>
  ({ verdict }: CheckResult): boolean =>
    verdicts.includes(verdict);

const isNot =
  (...verdicts: readonly Verdict[]) =>
  ({ verdict }: CheckResult): boolean =>
    !verdicts.includes(verdict);

/** Findings that take a host for an imitation of the brand's. */
const lookAlikeCodes = new Set<string>([
  "sender-look-alike",
  "sender-brand-in-domain",
  "link-look-alike",
  "link-brand-in-host",
]);

function isTakenForNeither({ signs, links }: CheckResult): boolean {
  const findings = [...signs, ...links].flatMap((part) => part.findings);
  const senderCodes = new Set(["sender-verified", "sender-unlisted"]);
  return (
    links.every(({ owner }) => owner === "foreign") &&
    findings.every(({ code }) => !lookAlikeCodes.has(code) && !senderCodes.has(code))
  );
}

export const requirements: readonly Requirement[] = [
  {
    group: "amex-phish",
    must: "scam or suspicious",
    share: 1,
    holds: isOneOf("scam", "suspicious"),
  },
  { group: "amex-phish", must: "scam", share: 0.97, holds: isOneOf("scam") },
  {
    group: "amex-legit, DMARC pass",
    must: "neither scam nor suspicious",
    share: 1,
    holds: isNot("scam", "suspicious"),
  },
  { group: "amex-legit, no results", must: "not scam", share: 1, holds: isNot("scam") },
  { group: "amex-legit, forwarded", must: "not scam", share: 1, holds: isNot("scam") },
  { group: "other-brand-phish", must: "unrelated", share: 0.99, holds: isOneOf("unrelated") },
  {
    group: "ham",
    must: "unrelated or no-signs",
    share: 1,
    holds: isOneOf("unrelated", "no-signs"),
  },
  { group: "ham, names the brand", must: "not scam", share: 0.99, holds: isNot("scam") },
  {
    group: "ham, names the brand",
    must: "unrelated or no-signs",
    share: 0.96,
    holds: isOneOf("unrelated", "no-signs"),
  },
  {
    group: "amex-phishing-urls.txt",
    must: "links is a warning",
    share: 1,
    holds: ({ signs }) => signs[1].status === "warning",
  },
  {
    group: "amex-phishing-urls.txt, DMARC pass",
    must: "links is a warning or a caution",
    share: 1,
    holds: ({ signs }) => ["warning", "caution"].includes(signs[1].status),
  },
  {
    group: "benign domains, ordinary mail",
    must: "unrelated, neither own nor look-alike",
    share: 1,
    holds: (result) => result.verdict === "unrelated" && isTakenForNeither(result),
  },
  {
    group: "benign domains, branded mail",
    must: "neither own nor look-alike",
    share: 1,
    holds: isTakenForNeither,
  },
];

/** What must hold of the cases that a rule selects. */
interface CaseRequirement {
  readonly group: string;
  readonly must: string;
  readonly share: number;
  readonly selects: (one: Pick<Case, "file" | "folder" | "expectation" | "expected">) => boolean;
  readonly holds: (result: CheckResult) => boolean;
}

const isMention = ({ folder, expected }: Pick<Case, "folder" | "expected">): boolean =>
  expected === "unrelated" && folder !== "innocent";

export const caseRequirements: readonly CaseRequirement[] = [
  {
    group: "cases, scams",
    must: "scam or suspicious",
    share: 0.95,
    selects: ({ expectation }) => expectation === "flagged",
    holds: isOneOf("scam", "suspicious"),
  },
  {
    group: "cases, own-domain-scam and smallest a to c",
    must: "scam or suspicious",
    share: 1,
    selects: ({ file }) => /^(?:own-domain-scam\/|smallest\/[a-c])/u.test(file),
    holds: isOneOf("scam", "suspicious"),
  },
  {
    group: "cases, genuine mail, mentions and innocent",
    must: "not scam",
    share: 1,
    selects: ({ expectation }) => ["not-scam", "not-flagged", "unrelated"].includes(expectation),
    holds: isNot("scam"),
  },
  {
    group: "cases, genuine mail with DMARC pass and innocent",
    must: "neither scam nor suspicious",
    share: 1,
    selects: ({ expectation }) => expectation === "not-flagged",
    holds: isNot("scam", "suspicious"),
  },
  {
    group: "cases, mentions",
    must: "unrelated",
    share: 0.97,
    selects: isMention,
    holds: isOneOf("unrelated"),
  },
];
