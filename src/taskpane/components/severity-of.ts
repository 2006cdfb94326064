import type { Severity } from "../../checks/finding";
import { severityOrder } from "../../checks/severity";

interface WithFindings {
  readonly findings: readonly { readonly severity: Severity }[];
}

/**
 * @returns The most serious of the findings' severities; `note` where there is none.
 */
export function severityOf({ findings }: WithFindings): Severity {
  return (
    severityOrder.find((severity) => findings.some((found) => found.severity === severity)) ??
    "note"
  );
}
