import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { inShownOrder } from "../../src/text/shown-order";

test.each([
  ["an override", "a \u202etfel ot thgir\u202c b", "a right to left b"],
  ["an override that nothing ends", "\u202etfel", "left"],
  ["an embedding", "\u202btfel\u202c", "left"],
  ["an isolate", "\u2067tfel\u2069", "left"],
  ["an override up to the end of its line", "\u202etfel\nnext", "left\nnext"],
  [
    "a run from left to right within",
    "\u202esserp\u202dEx\u202c naciremA\u202c",
    "American Express",
  ],
  ["letters beyond the first plane", "\u202eb\u{1d400}\u202c", "\u{1d400}b"],
])("%s turns its letters around", (_, written, shown) => {
  expect(inShownOrder(written)).toBe(shown);
});

test("an override turns around what stands beside letters from right to left, too", () => {
  expect(inShownOrder("\u202eא sserpxE naciremA")).toBe("American Express א");
});

test.each([
  ["one long run", `\u202e${"a".repeat(300_000)}`],
  ["runs within runs", "\u202ea".repeat(300_000)],
])("%s keeps its letters, whatever its length", (_what, text) => {
  expect(inShownOrder(text).replace(/[^a]/gu, "")).toHaveLength(300_000);
});

test("what is written from right to left stays as it is", () => {
  expect(inShownOrder("\u2067מבצע של American Express\u2069")).toBe("מבצע של American Express");
});

test("a text without control characters is left alone", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const plain = text.replace(/[\u202b\u202e\u2067]/gu, "");
      expect(inShownOrder(plain)).toBe(plain);
    }),
  );
});
