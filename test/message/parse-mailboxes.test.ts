import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { mailboxesOf, parseMailboxes } from "../../src/message/parse-mailboxes";

describe("parseMailboxes", () => {
  test.each([
    ['"Card, Inc." <info@card.example>', [["Card, Inc.", "info@card.example"]]],
    ["info@card.example", [["", "info@card.example"]]],
    ['"info@card.example" <a@evil.example>', [["info@card.example", "a@evil.example"]]],
    ["=?UTF-8?Q?Caf=C3=A9?= <a@b.example>", [["Café", "a@b.example"]]],
    ["a@b.example (Card Company)", [["Card Company", "a@b.example"]]],
    [
      "Team: a@b.example, C <c@d.example>;",
      [
        ["Team", "a@b.example"],
        ["C", "c@d.example"],
      ],
    ],
    ["Team:;", [["Team", ""]]],
    ["a@b.example (Card (TM) Company (Support))", [["Card [TM] Company [Support]", "a@b.example"]]],
    ["<>", [["", ""]]],
    ["", []],
  ])("reads %s", (value, expected) => {
    const mailboxes = parseMailboxes(value);
    expect(mailboxes.map(({ displayName, address }) => [displayName, address])).toEqual(expected);
  });

  test("never fails", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      '"',
      "(",
      ")",
      ":",
      ";",
      ",",
      "@",
      "a",
      "=?utf-8?B?",
      " ",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        for (const mailbox of parseMailboxes(pieces.join(""))) {
          expect(typeof mailbox.address).toBe("string");
        }
      }),
    );
  });
});

describe("mailboxesOf", () => {
  test("reads every field of the name, and no other", () => {
    const fields = [
      { name: "from", value: "a@b.example" },
      { name: "sender", value: "c@d.example" },
      { name: "from", value: "e@f.example" },
    ];
    expect(mailboxesOf(fields, "from").map(({ address }) => address)).toEqual([
      "a@b.example",
      "e@f.example",
    ]);
  });
});
