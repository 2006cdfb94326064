import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseHeaderFields } from "../../src/message/parse-header-fields";
import { messageFixture } from "./fixture";

describe("parseHeaderFields", () => {
  test("unfolds, keeps the order, and leaves out what is no field", () => {
    const block = new TextDecoder().decode(messageFixture("folded-fields"));
    expect(parseHeaderFields(block)).toEqual([
      {
        name: "received",
        value: "from a.example\tby mx.reader.example; Sun, 22 Nov 2026 10:00:00 +0900",
      },
      { name: "subject", value: "A subject that goes on" },
      { name: "x-empty", value: "" },
      { name: "from", value: "a@b.example" },
    ]);
  });

  test.each([
    ["a name with white space in it", "Not a field: x"],
    ["a name with letters beyond ASCII", "Frоm: x"],
    ["no name", ": x"],
    ["no colon", "From"],
    ["nothing", ""],
  ])("does not take %s for a field", (_, block) => {
    expect(parseHeaderFields(block)).toEqual([]);
  });

  test("takes any string, and gives back what was put together", () => {
    const name = fc.stringMatching(/^[a-z][a-z-]{0,20}$/);
    const value = fc.string({ unit: "grapheme-ascii", maxLength: 60 }).map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 10 }), (fields) => {
        const block = fields.map(([key, text]) => `${key}: ${text}\r\n`).join("");
        expect(parseHeaderFields(block)).toEqual(
          fields.map(([key, text]) => ({ name: key.toLowerCase(), value: text })),
        );
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 500 }), (block) => {
        parseHeaderFields(block);
      }),
    );
  });
});
