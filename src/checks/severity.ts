import type { SignStatus } from "./check-result";
import type { Finding, Severity } from "./finding";

/** Most severe first. */
export const severityOrder: readonly Severity[] = ["warning", "caution", "unknown", "note"];

type WithSeverity = readonly Pick<Finding, "severity">[];

/** The most severe of the findings' severities; `note` where there is none. */
export const severityOf = (findings: WithSeverity): Severity =>
  severityOrder.find((severity) => findings.some((found) => found.severity === severity)) ?? "note";

/** The most severe of the findings, as a sign's status. */
export function statusOf(findings: WithSeverity): SignStatus {
  const severity = severityOf(findings);
  return severity === "note" ? "clear" : severity;
}

/** How severe the findings are, as a number to sort by: the most severe first. */
export const severityRank = (findings: WithSeverity): number =>
  severityOrder.indexOf(severityOf(findings));
