/** What `npm audit --json` said: what it found, or why the registry could not be asked. */
type AuditOutcome =
  | { readonly kind: "asked"; readonly findings: readonly string[] }
  | { readonly kind: "not-asked"; readonly reason: string };

interface Vulnerability {
  readonly name: string;
  readonly severity: string;
  readonly range: string;
}

/** Audit reports of npm 7 and later (auditReportVersion 2), or npm's own error. */
interface AuditOutput {
  readonly auditReportVersion?: number;
  readonly vulnerabilities?: Readonly<Record<string, Vulnerability>>;
  readonly message?: string;
  readonly error?: { readonly summary?: string };
}

/** Severities that fail the audit: `--audit-level=high`. */
const failing: ReadonlySet<string> = new Set(["high", "critical"]);

/**
 * Distinguishes a finding from an unreachable registry, for which npm has the same exit code.
 *
 * @param output What `npm audit --json` wrote to standard output.
 * @throws {Error} Where it is neither a report nor an error of npm's.
 */
export function auditOutcome(output: string): AuditOutcome {
  const { auditReportVersion, vulnerabilities, message, error } = parse(output);
  if (auditReportVersion !== undefined && vulnerabilities !== undefined) {
    const findings = Object.values(vulnerabilities)
      .filter(({ severity }) => failing.has(severity))
      .map(({ name, range, severity }) => `${name} ${range}: ${severity}`);
    return { kind: "asked", findings };
  }
  const reason = message ?? error?.summary ?? "";
  if (reason === "") throw new Error(`npm audit gave no report: ${output.slice(0, 500)}`);
  return { kind: "not-asked", reason };
}

function parse(output: string): AuditOutput {
  try {
    return JSON.parse(output) as AuditOutput;
  } catch (cause) {
    throw new Error(`npm audit wrote no JSON: ${output.slice(0, 500)}`, { cause });
  }
}
