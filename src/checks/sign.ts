import type { Sign, SignId, SignStatus } from "./check-result";
import type { Quote } from "../text/quote";
import type { Finding, FindingCode, FindingDetails, FindingOf, Severity } from "./finding";

/** Gravest first. */
export const severityOrder: readonly Severity[] = ["warning", "caution", "unknown", "note"];

/** Makes a finding; see `FindingDetails` for the details that each code takes. */
export function finding<Code extends FindingCode>(
  code: Code,
  severity: Severity,
  evidence: string,
  details: FindingDetails[Code],
  quotes: readonly Quote[] = [],
): Finding {
  const made: FindingOf<Code> = { code, severity, evidence, quotes, details };
  // Code is one of the codes, so the result is one of the union's members; TypeScript cannot see it.
  return made as unknown as Finding;
}

/** The finding for a text that was searched only at its two ends. */
export const tooLongFindings = ({ isTooLong }: { readonly isTooLong: boolean }): Finding[] =>
  isTooLong ? [finding("text-too-long", "unknown", "", {})] : [];

/** The same finding as a note, which changes no status. */
export function asNote(found: Finding): Finding {
  return { ...found, severity: "note" };
}

/** The most severe of the findings, as a sign's status. */
export function statusOf(findings: readonly Pick<Finding, "severity">[]): SignStatus {
  const gravest = severityOrder.find((severity) =>
    findings.some((found) => found.severity === severity),
  );
  return gravest === undefined || gravest === "note" ? "clear" : gravest;
}

/** How severe the findings are, as a number to sort by: the most severe first, `clear` last. */
export function gravityOf(findings: readonly Pick<Finding, "severity">[]): number {
  const status = statusOf(findings);
  return severityOrder.indexOf(status === "clear" ? "note" : status);
}

/** The most findings of one code that are shown: a hostile message could have thousands. */
const maxOfACode = 50;

/** A sign with its findings, most severe first, without duplicates; at most `maxOfACode` of a code. */
export function signOf(id: SignId, findings: readonly Finding[]): Sign {
  const distinct = new Map(findings.map((found) => [`${found.code}\n${found.evidence}`, found]));
  const ordered = [...distinct.values()].sort(
    (a, b) => severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity),
  );
  const counts = new Map<FindingCode, number>();
  const shown = ordered.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= maxOfACode;
  });
  return { id, status: statusOf(shown), findings: shown };
}
