import { expect, test } from "@jest/globals";
import type { Severity } from "../../src/checks/finding";
import { severityOf } from "../../src/checks/severity";

test.each<[readonly Severity[], Severity]>([
  [[], "note"],
  [["note", "caution"], "caution"],
  [["unknown", "warning", "note"], "warning"],
  [["note", "unknown"], "unknown"],
])("of %j the most severe is %s", (severities, expected) => {
  expect(severityOf(severities.map((severity) => ({ severity })))).toBe(expected);
});
