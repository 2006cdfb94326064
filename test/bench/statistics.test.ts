import { describe, expect, test } from "@jest/globals";
import { percentile, summarise } from "../../scripts/bench/statistics";

describe("percentile", () => {
  test.each([
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 2, 3], 0.5, 2],
    [[10], 0.95, 10],
    [Array.from({ length: 100 }, (_, index) => index + 1), 0.95, 95],
    [[1, 2], 0, 1],
  ])("of %j at %d", (numbers, share, expected) => {
    expect(percentile(numbers, share)).toBe(expected);
  });

  test("of nothing there is none", () => {
    expect(() => percentile([], 0.5)).toThrow(RangeError);
  });
});

test("a summary does not depend on the order, and leaves the numbers as they are", () => {
  const numbers = [5, 1, 4, 2, 3];
  expect(summarise(numbers)).toEqual({ median: 3, p95: 5, quartiles: [2, 4] });
  expect(numbers).toEqual([5, 1, 4, 2, 3]);
});
