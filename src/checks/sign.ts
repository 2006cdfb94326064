import type { Sign, SignId } from "./check-result";
import type { Finding, FindingCode } from "./finding";
import { severityOrder, statusOf } from "./severity";

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
