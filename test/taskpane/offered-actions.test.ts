import { expect, test } from "@jest/globals";
import type { Verdict } from "../../src/checks/check-result";
import { offeredActions } from "../../src/taskpane/actions/offered-actions";

const all = { report: true, remove: true };
const reportOnly = { report: true, remove: false };
const removeOnly = { report: false, remove: true };

test.each<[Verdict, boolean, typeof all, readonly string[], string | null]>([
  ["scam", true, all, ["report-and-delete", "report", "delete"], "report-and-delete"],
  ["scam", true, reportOnly, ["report"], "report"],
  ["scam", true, removeOnly, ["delete"], "delete"],
  ["suspicious", true, all, ["report", "delete"], null],
  ["no-signs", true, all, ["report", "delete"], null],
  ["unrelated", true, all, ["report", "delete"], null],
  ["unrelated", false, all, ["delete"], null],
  ["unrelated", false, reportOnly, [], null],
])(
  "of a message %s, naming the brand %j, by %j: %j",
  (verdict, namesBrand, can, actions, primary) => {
    const offered = offeredActions({ verdict, namesBrand }, can);
    expect([offered.actions, offered.primary]).toEqual([actions, primary]);
  },
);

test("of a message that could not be read is Delete alone", () => {
  expect(offeredActions(null, all)).toEqual({
    actions: ["delete"],
    primary: null,
    isReportable: false,
  });
});
