import type { SignStatus } from "./check-result";
import type { Finding, Severity } from "./finding";

/** Gravest first. */
export const severityOrder: readonly Severity[] = ["warning", "caution", "unknown", "note"];

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
