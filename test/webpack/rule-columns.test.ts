import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { bundledRuleFiles } from "../../src/rule-set/rule-files";
import { fromColumns, toColumns } from "../../scripts/webpack/rule-columns/columns.js";

test("entries of one shape become columns", () => {
  const entries = [
    { phrase: "a", weight: 1 },
    { phrase: "b", weight: 2 },
  ];
  expect(toColumns({ id: "x", entries })).toEqual({
    id: "x",
    columns: { phrase: ["a", "b"], weight: [1, 2] },
  });
});

test.each([
  { entries: [] },
  { entries: [{ phrase: "a" }, { phrase: "b", weight: 1 }] },
  { entries: ["a", "b"] },
  { entries: [["a"], ["b"]] },
  { entries: [null] },
  { steps: ["a"] },
])("%j stays as it is", (file) => {
  expect(toColumns(file)).toBe(file);
});

test("what is put together again is what it was", () => {
  const entry = fc.record({ phrase: fc.string(), weight: fc.jsonValue() });
  fc.assert(
    fc.property(fc.record({ id: fc.string(), entries: fc.array(entry) }), (file) => {
      expect(fromColumns(toColumns(file))).toEqual(file);
    }),
  );
});

test.each(Object.entries(bundledRuleFiles))("%s is what it was", (_name, file) => {
  expect(fromColumns(toColumns({ ...file }))).toEqual(file);
});
