import { describe, expect, test } from "@jest/globals";
import { auditOutcome } from "../../scripts/audit/audit-outcome";

const report = (...severities: readonly string[]): string =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: Object.fromEntries(
      severities.map((severity) => [severity, { name: severity, severity, range: "<1.2.3" }]),
    ),
  });

describe("an audit", () => {
  test.each([
    [[], []],
    [["low", "moderate"], []],
    [
      ["low", "high", "critical"],
      ["high <1.2.3: high", "critical <1.2.3: critical"],
    ],
  ])("of %j finds %j", (severities, findings) => {
    expect(auditOutcome(report(...severities))).toEqual({ kind: "asked", findings });
  });

  test.each([
    [{ message: "405 Method Not Allowed", error: { summary: "" } }, "405 Method Not Allowed"],
    [{ error: { code: "ENOTFOUND", summary: "getaddrinfo ENOTFOUND" } }, "getaddrinfo ENOTFOUND"],
  ])("that npm could not make of %j says why", (output, reason) => {
    expect(auditOutcome(JSON.stringify(output))).toEqual({ kind: "not-asked", reason });
  });

  test.each(["", "npm: command broken", "{}"])("without a report is none: %j", (output) => {
    expect(() => auditOutcome(output)).toThrow("npm audit");
  });
});
