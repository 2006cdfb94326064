import { expect, test } from "@jest/globals";
import { inertQuery } from "../../src/hunt/inert-query";

test("what turns or hides text stands in a query as an escape", () => {
  const inert = inertQuery('Subject has "a\u202E\u200B\u0085b.c"');
  expect(inert).toBe(String.raw`Subject has "a\u202e\u200b\u0085b\u002ec"`);
});
