import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fold } from "./support/fold";
import { PhraseMatcher } from "../../src/text/phrase-matcher";
import { gapLimit } from "../../src/text/phrase-parts";

const found = (phrase: string, text: string): readonly string[] =>
  new PhraseMatcher([{ phrase, value: 0 }]).find(fold(text)).map((match) => match.text);

describe("a phrase in a text", () => {
  test.each<[string, string, readonly string[]]>([
    ["Namex", "my Namex card", ["Namex"]],
    ["Namex", "Ｎａｍｅｘ", ["Ｎａｍｅｘ"]],
    ["Namex", "N a m e x", ["N a m e x"]],
    ["Namex", "Na\u200bmex!", ["Na\u200bmex"]],
    ["Namex", "xnamex", []],
    ["Namex", "namexa", []],
    ["Namex", "a na mex", []],
    ["Namex", "dGhpcwNameXbase64", []],
    ["Namex", "のNamexを", ["Namex"]],
    ["log in", "login", ["login"]],
    ["log in", "log-in", ["log-in"]],
    ["カード", "プリペイドカード番号", ["カード"]],
    ["カード、番号", "カード番号", ["カード番号"]],
    ["カード、番号", "カード，番号", ["カード，番号"]],
    ["Test, Inc.", "Test Inc.", ["Test Inc."]],
    ["confirm…account", "confirm that your account", ["confirm that your account"]],
    ["confirm…account", "confirm. Your account", []],
    [
      "confirm…account",
      `confirm ${"x".repeat(gapLimit)} account`,
      [`confirm ${"x".repeat(gapLimit)} account`],
    ],
    ["confirm…account", `confirm ${"x".repeat(gapLimit + 1)} account`, []],
    ["confirm…account", "account to confirm", []],
    ["a1…b2…c3", "a1 then b2 then c3", ["a1 then b2 then c3"]],
    ["番号…入力", "番号を確認して。入力", []],
    ["please verify", "please\nverify", ["please\nverify"]],
    ["please verify", "please\n\nverify", []],
  ])("%s in %j", (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });
});

describe("a phrase that names lists of words", () => {
  const lists = new Map([
    ["{give}", ["enter", "enter your", "send"]],
    ["{data}", ["PIN", "card number", "number"]],
    ["{not}", ["not", "do not"]],
  ]);
  const partsOf = (phrase: string, text: string): readonly (readonly string[])[] =>
    new PhraseMatcher([{ phrase, value: 0 }], lists)
      .find(fold(text))
      .map(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)));

  test.each<[string, string, readonly (readonly string[])[]]>([
    ["{give}…{data}", "send me the PIN", [["send", "PIN"]]],
    ["{give}…{data}", "the PIN to send", []],
    ["{give}…{data}", "enter your card number", [["enter your", "card number"]]],
    [
      "{give}…{data}",
      "enter PIN and number",
      [
        ["enter", "PIN"],
        ["enter", "number"],
      ],
    ],
    ["{give}…{data}", "send it. The PIN", []],
    ["{not} {give}", "do not send", [["do not", "send"]]],
    ["{not} {give}", "do not ever send", []],
    ["please {give}", "please, send", []],
    ["please {give}", "please send", [["please", "send"]]],
    ["{not}…{give}…{data}", "not to send a PIN", [["not", "send", "PIN"]]],
  ])("%s in %j", (phrase, text, expected) => {
    expect(partsOf(phrase, text)).toEqual(expected);
  });

  test("tells which word of the list it is", () => {
    const [match] = new PhraseMatcher([{ phrase: "{data}", value: 0 }], lists).find(fold("ＰＩＮ"));
    expect(match?.parts).toEqual([{ word: "PIN", start: 0, end: 3 }]);
  });
});

test.each(["", "、", "confirm……account", "…"])("no matcher is made of %j", (phrase) => {
  expect(() => new PhraseMatcher([{ phrase, value: 0 }])).toThrow(RangeError);
});

test("finds where a plain search finds, whatever the phrases have in common", () => {
  const kanji = fc.constantFrom("山", "川", "田", "石");
  const phrases = fc.uniqueArray(fc.string({ unit: kanji, minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(phrases, fc.string({ unit: kanji, maxLength: 40 }), (words, text) => {
      const matcher = new PhraseMatcher(words.map((phrase) => ({ phrase, value: phrase })));
      const places = matcher.find(fold(text)).map(({ start, phrase }) => `${start} ${phrase}`);
      const naive = words.flatMap((word) =>
        Array.from(text, (_letter, start) => start)
          .filter((start) => text.startsWith(word, start))
          .map((start) => `${start} ${word}`),
      );
      expect(places.sort()).toEqual(naive.sort());
    }),
  );
});

test("any text can be searched, and what is found stands in it", () => {
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom("a", "b", " ", "\u200b", "𝐚", "。", "カ", "\u3099"),
  );
  const matcher = new PhraseMatcher(
    ["a", "ab", "a…b", "ガ"].map((phrase) => ({ phrase, value: 0 })),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      for (const { start, end, text: shown } of matcher.find(fold(text))) {
        expect(start).toBeLessThan(end);
        expect(text.slice(start, end)).toBe(shown);
      }
    }),
  );
});
