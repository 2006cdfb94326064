import { describe, expect, test } from "@jest/globals";
import { median, middleHalf, percentile } from "../../scripts/bench/statistics";

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

test("neither depends on the order, and both leave the numbers as they are", () => {
  const numbers = [5, 1, 4, 2, 3];
  expect(median(numbers)).toBe(3);
  expect(middleHalf(numbers, 1)).toBe("2.0–4.0");
  expect(numbers).toEqual([5, 1, 4, 2, 3]);
});
