import type { CheckResult, Verdict } from "../../src/checks/check-result";
import type { Case } from "./read-cases";

/** One message of the corpus, or one made of it, with what the checks say. */
export interface Judged {
  readonly name: string;
  readonly kind: string;
  readonly result: CheckResult;
}

interface Demand {
  /** In words. */
  readonly must: string;
  readonly holds: (result: CheckResult) => boolean;
}

/** What must hold of a group of messages (issue 3). */
interface Requirement extends Demand {
  readonly group: string;
  /** How many of the group must do, from 0 to 1. */
  readonly share: number;
}

const oneOf = (...verdicts: readonly Verdict[]): Demand => ({
  must: verdicts.join(" or "),
  holds: ({ verdict }) => verdicts.includes(verdict),
});

const notScam: Demand = { must: "not scam", holds: ({ verdict }) => verdict !== "scam" };

const notFlagged: Demand = {
  must: "neither scam nor suspicious",
  holds: ({ verdict }) => verdict !== "scam" && verdict !== "suspicious",
};

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
  { group: "amex-phish", share: 1, ...oneOf("scam", "suspicious") },
  { group: "amex-phish", share: 0.97, ...oneOf("scam") },
  { group: "amex-legit, DMARC pass", share: 1, ...notFlagged },
  { group: "amex-legit, no results", share: 1, ...notScam },
  { group: "amex-legit, forwarded", share: 1, ...notScam },
  { group: "other-brand-phish", share: 0.99, ...oneOf("unrelated") },
  { group: "ham", share: 1, ...oneOf("unrelated", "no-signs") },
  { group: "ham, names the brand", share: 0.99, ...notScam },
  { group: "ham, names the brand", share: 0.96, ...oneOf("unrelated", "no-signs") },
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
interface CaseRequirement extends Requirement {
  readonly selects: (one: Pick<Case, "file" | "folder" | "expectation" | "expected">) => boolean;
}

const isMention = ({ folder, expected }: Pick<Case, "folder" | "expected">): boolean =>
  expected === "unrelated" && folder !== "innocent";

export const caseRequirements: readonly CaseRequirement[] = [
  {
    group: "cases, scams",
    share: 0.95,
    selects: ({ expectation }) => expectation === "flagged",
    ...oneOf("scam", "suspicious"),
  },
  {
    group: "cases, own-domain-scam and smallest a to c",
    share: 1,
    selects: ({ file }) => /^(?:own-domain-scam\/|smallest\/[a-c])/u.test(file),
    ...oneOf("scam", "suspicious"),
  },
  {
    group: "cases, genuine mail, mentions and innocent",
    share: 1,
    selects: ({ expectation }) => ["not-scam", "not-flagged", "unrelated"].includes(expectation),
    ...notScam,
  },
  {
    group: "cases, genuine mail with DMARC pass and innocent",
    share: 1,
    selects: ({ expectation }) => expectation === "not-flagged",
    ...notFlagged,
  },
  {
    group: "cases, mentions",
    share: 0.97,
    selects: isMention,
    ...oneOf("unrelated"),
  },
];
