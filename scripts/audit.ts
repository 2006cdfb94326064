import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { auditOutcome } from "./audit/audit-outcome";
import { runCommand } from "./run-command";

const usage = `npm run audit

Fails if a shipped dependency has a known vulnerability of high or critical severity. If the registry
cannot be reached, or has no audits, it says so and does not fail.`;

await runCommand(usage, () => {
  parseArgs();
  const { stdout, error } = spawnSync(
    "npm",
    ["audit", "--omit=dev", "--audit-level=high", "--json"],
    { encoding: "utf8", shell: process.platform === "win32" },
  );
  if (error !== undefined) throw error;
  const outcome = auditOutcome(stdout);
  if (outcome.kind === "not-asked") {
    console.warn(`The registry did not answer about known vulnerabilities: ${outcome.reason}`);
  } else {
    for (const finding of outcome.findings) console.error(finding);
    console.log(
      `${String(outcome.findings.length)} known vulnerabilities of high or critical severity.`,
    );
    process.exitCode = outcome.findings.length === 0 ? 0 : 1;
  }
});
