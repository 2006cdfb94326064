import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { plainEvidence } from "../../src/explain/plain-evidence";

test.each([
  ["plain text", "plain text"],
  ["plain  text", "plain text"],
  ["plain\ntext", "plain text"],
  ["plain\ttext", "plain text"],
  [" plain", "plain"],
  ["plain ", "plain"],
  ["plain\x7f", "plain⟨U+007F⟩"],
  ["plain\u0085text", "plain⟨U+0085⟩text"],
  ["ご利用確認", "ご利用確認"],
  ["  two\r\n\tlines  ", "two lines"],
  ["moc.elpmaxe\u202Egpj.exe", "moc.elpmaxe⟨U+202E⟩gpj.exe"],
  ["A\u200Bm\u200Dex", "A⟨U+200B⟩m⟨U+200D⟩ex"],
  ["a\u200C\u200C\u200Cb", "a⟨U+200C⟩b"],
  ["a\u0000b\u001Bc\u0085d", "a⟨U+0000⟩b⟨U+001B⟩c⟨U+0085⟩d"],
  ["a\uD800b", "a⟨U+D800⟩b"],
  ["a\u3164b", "a⟨U+3164⟩b"],
  ["a\u2800b", "a⟨U+2800⟩b"],
  ["\u{E0041}", "⟨U+E0041⟩"],
  ["<b>&amp;</b>", "<b>&amp;</b>"],
  ["☎️ 😀", "☎️ 😀"],
  ["", ""],
])("%j is shown as %j", (text, shown) => {
  expect(plainEvidence(text)).toBe(shown);
});

test.each([
  ["abc", 3, "abc"],
  ["abcd", 3, "abc…"],
  ["😀😀😀😀", 3, "😀😀😀…"],
  [`${" ".repeat(1000)}abc`, 3, "abc"],
  [`a${" ".repeat(1000)}bcd`, 3, "a…"],
])("%j is cut after %d characters", (text, maxLength, shown) => {
  expect(plainEvidence(text, maxLength)).toBe(shown);
});

test("whatever comes in, nothing unseen comes out, and not much of it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 2000 }), (text) => {
      const shown = plainEvidence(text, 50);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      expect(shown.length).toBeLessThanOrEqual(50 * "⟨U+10FFFF⟩".length + 1);
    }),
  );
});
