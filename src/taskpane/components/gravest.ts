import type { Severity } from "../../checks/finding";
import { severityOrder } from "../../checks/sign";

interface WithFindings {
  readonly findings: readonly { readonly severity: Severity }[];
}

/**
 * @returns The gravest of a finding's severities; `note` where there is none.
 */
export function severityOf({ findings }: WithFindings): Severity {
  return (
    severityOrder.find((severity) => findings.some((found) => found.severity === severity)) ??
    "note"
  );
}

/**
 * The first `count` of a list, the gravest first, otherwise in their own order.
 */
export function gravest<Item extends WithFindings>(
  items: readonly Item[],
  count: number,
): readonly Item[] {
  const bySeverity = severityOrder.map((severity) =>
    items.filter((item) => severityOf(item) === severity).slice(0, count),
  );
  return bySeverity.flat().slice(0, count);
}
