import { expect, test } from "@jest/globals";
import { trimWhere } from "../../src/text/trim-where";

test.each([
  ["..a.b..", "a.b"],
  ["ab", "ab"],
  ["...", ""],
  ["", ""],
])("of %j without dots at its ends %j is left", (text, left) => {
  expect(trimWhere(text, (character) => character === ".")).toBe(left);
});
