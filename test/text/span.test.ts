import { expect, test } from "@jest/globals";
import { someWithin } from "../../src/text/span";

const span = (start: number, end: number) => ({ start, end });
const sentence = span(10, 20);

test.each([
  ["as long as it", [span(10, 20)], true],
  ["between others", [span(0, 5), span(12, 14), span(30, 40)], true],
  ["within one that begins before it", [span(11, 13), span(5, 20)], true],
  ["none", [], false],
  ["before it", [span(0, 10)], false],
  ["after it", [span(20, 25)], false],
  ["across its start", [span(9, 12)], false],
  ["across its end", [span(18, 21)], false],
  ["around it", [span(9, 21)], false],
])("whether a match stands within a span: %s", (_, matches, expected) => {
  expect(someWithin(matches, sentence)).toBe(expected);
});
