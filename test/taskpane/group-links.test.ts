import { describe, expect, test } from "@jest/globals";
import type { Severity } from "../../src/checks/finding";
import type { ExplainedLink } from "../../src/explain/explanation";
import { groupLinks } from "../../src/taskpane/components/group-links";
import { explanationOf } from "./fixtures";

describe("links", () => {
  const link = (target: string, severity: Severity, occurrences = 1): Partial<ExplainedLink> => ({
    target,
    occurrences,
    findings: [{ code: "x", severity, evidence: "", quotes: [], reason: "", comparison: null }],
  });
  const groupsOf = (...links: readonly Partial<ExplainedLink>[]) =>
    groupLinks(explanationOf({ links }).links).map(({ link: { target }, occurrences }) => [
      target,
      occurrences,
    ]);

  test("come most severe first, otherwise in their own order", () => {
    expect(
      groupsOf(link("a", "note"), link("b", "warning"), link("c", "caution"), link("d", "warning")),
    ).toEqual([
      ["b", 1],
      ["d", 1],
      ["c", 1],
      ["a", 1],
    ]);
  });

  test("that lead to one place are one, with how often they occur", () => {
    expect(groupsOf(link("a", "note", 2), link("b", "note"), link("a", "note", 3))).toEqual([
      ["a", 5],
      ["b", 1],
    ]);
  });

  test("that are judged differently stay apart", () => {
    expect(groupsOf(link("a", "note"), link("a", "warning"))).toEqual([
      ["a", 1],
      ["a", 1],
    ]);
  });
});
