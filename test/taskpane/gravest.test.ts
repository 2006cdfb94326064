import { expect, test } from "@jest/globals";
import type { Severity } from "../../src/checks/finding";
import { gravest, severityOf } from "../../src/taskpane/components/gravest";

const item = (id: number, ...severities: Severity[]) => ({
  id,
  findings: severities.map((severity) => ({ severity })),
});

test.each<[readonly Severity[], Severity]>([
  [[], "note"],
  [["note", "caution"], "caution"],
  [["unknown", "warning", "note"], "warning"],
  [["note", "unknown"], "unknown"],
])("of %j the gravest is %s", (severities, gravestOne) => {
  expect(severityOf(item(0, ...severities))).toBe(gravestOne);
});

test("the gravest come first, otherwise in their own order, and no more than asked for", () => {
  const items = [
    item(1),
    item(2, "caution"),
    item(3, "warning"),
    item(4, "note"),
    item(5, "note", "warning"),
  ];
  expect(gravest(items, 4).map(({ id }) => id)).toEqual([3, 5, 2, 1]);
});
