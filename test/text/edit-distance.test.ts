import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { editDistance } from "../../src/text/edit-distance";

/** Optimal string alignment by its definition, without any bound. */
function naiveDistance(a: string, b: string): number {
  const known = new Map<string, number>();
  function distance(i: number, j: number): number {
    if (i === 0 || j === 0) return i + j;
    const key = `${i} ${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let least = Math.min(
      distance(i - 1, j) + 1,
      distance(i, j - 1) + 1,
      distance(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
    );
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
      least = Math.min(least, distance(i - 2, j - 2) + 1);
    }
    known.set(key, least);
    return least;
  }
  return distance(a.length, b.length);
}

test.each([
  ["", "", 0],
  ["card", "card", 0],
  ["card", "cards", 1],
  ["card", "crad", 1],
  ["card", "cord", 1],
  ["kitten", "sitting", 3],
])("%s to %s", (a, b, edits) => {
  expect(editDistance(a, b, 3)).toBe(edits);
});

test("is what the definition says, up to the limit", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(naiveDistance(a, b), limit + 1));
    }),
    { numRuns: 2000 },
  );
});
