import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fold } from "../../src/text/fold";
import { PhraseMatcher } from "../../src/text/phrase-matcher";
import { PhraseSieve } from "../../src/text/phrase-sieve";

const phrases = ["Namex", "Test Namea, Inc.", "カード", "ガラス", "第一号"];
const sieve = new PhraseSieve(phrases);

describe("a text in which a phrase stands is kept", () => {
  test.each([
    "my Namex card",
    "Ｎａｍｅｘ",
    "n-a-m-e-x",
    "Na\u200bm\u00e9x!",
    "𝐍amex",
    "N\u0430mex",
    "TestNamea Inc",
    "カ一ド",
    "ｶｰﾄﾞ",
    "カ\u3099ラス",
    "第一号",
    "namnamex",
    `${"x".repeat(10_000)}namex`,
  ])("%s", (text) => {
    expect(sieve.mayHold(text)).toBe(true);
  });
});

test("a character of several letters is read so each time it is met", () => {
  const texts = ["\u3381mex", "\u3381mex"];
  expect(texts.map((text) => sieve.mayHold(text))).toEqual([true, true]);
});

test("a phrase within the beginning of another is found there", () => {
  expect(new PhraseSieve(["Namexis", "Mex"]).mayHold("namexit")).toBe(true);
});

test("what was read before does not count", () => {
  expect([sieve.mayHold("Name"), sieve.mayHold("x")]).toEqual([false, false]);
});

describe("other text is sieved out", () => {
  test.each([
    "",
    "Name",
    "a name, an exit",
    "カメラ一号",
    "ラス",
    "😀🎉",
    "\ud800",
    "第二号。1 + 1",
  ])("%j", (text) => {
    expect(sieve.mayHold(text)).toBe(false);
  });
});

test("keeps whatever a matcher finds something in", () => {
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom(...Array.from(phrases.join(""))),
    fc.constantFrom("n", "𝐚", "ｍ", "é", "х", " ", ".", "、", "一", "\u3099", "㌍", "ﾞ", "\u200b"),
  );
  const around = fc.string({ unit, maxLength: 20 });
  const matcher = new PhraseMatcher(phrases.map((phrase) => ({ phrase, value: phrase })));
  fc.assert(
    fc.property(
      around,
      fc.constantFrom(...phrases),
      around,
      around,
      (before, phrase, gap, after) => {
        const half = Math.floor(phrase.length / 2);
        const text = `${before}${phrase.slice(0, half)}${gap}${phrase.slice(half)}${after}`;
        fc.pre(matcher.find(fold(text)).length > 0);
        expect(sieve.mayHold(text)).toBe(true);
      },
    ),
  );
});

test.each(["", "、", "ー"])("no sieve is made of %j", (phrase) => {
  expect(() => new PhraseSieve([phrase])).toThrow(RangeError);
});

test("no sieve is made of more different letters than it can tell apart", () => {
  const letters = Array.from({ length: 300 }, (_, index) => String.fromCharCode(0x4e10 + index));
  expect(() => new PhraseSieve([letters.join("")])).toThrow(RangeError);
});
