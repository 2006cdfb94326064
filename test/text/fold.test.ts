import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import confusables from "../../rules/text/confusables.json";
import latinLookAlikes from "../../rules/text/latin-look-alikes.json";
import { isDisguised } from "../../src/text/disguise";
import { TextFolder } from "../../src/text/fold";
import { foldToLetters } from "../../src/text/fold-to-letters";
import { fold } from "./support/fold";

describe("what is written alike folds alike", () => {
  test.each([
    ["capitals", "EXAMPLE Card", "example card"],
    ["full width", "ＥＸＡＭＰＬＥ", "example"],
    ["mathematical bold", "𝐄𝐱𝐚𝐦𝐩𝐥𝐞", "example"],
    ["mathematical sans-serif digits", "𝟣𝟤𝟥", "123"],
    ["circled", "ⓔⓧⓐⓜⓟⓛⓔ", "example"],
    ["accents", "éxâmplë", "example"],
    ["combining marks", "e\u0301x\u0336ample", "example"],
    ["zero-width characters", "ex\u200ba\u200cm\u2060ple", "example"],
    ["a soft hyphen", "exam\u00adple", "example"],
    ["Cyrillic", "ехаmрlе", "example"],
    ["Greek", "εχαmρlε", "example"],
    ["Greek capitals", "ΕΧΑΜΡLΕ ΗΝ", "example hn"],
    ["Cyrillic capitals", "ЕХАМРLЕ ВНІ", "example bhi"],
    ["Armenian", "ոօ ցսո", "no gun"],
    ["Cherokee", "ᎬXᎪᎷᏢᏞᎬ", "example"],
    ["Lisu", "ꓰꓫꓮꓟꓑꓡꓰ ꓲꓠ", "example in"],
    ["Tifinagh", "ⴻⵅⴰⵎⵒ", "examp"],
    ["Runic", "ᛖᛪᚨᛗᛈ", "examp"],
    ["Old Italic", "𐌄𐌗𐌀𐌌𐌐", "examp"],
    ["Gothic", "𐌴𐍇𐌰𐌼𐍀", "examp"],
    ["Braille", "⠑⠭⠁⠍⠏⠇⠑", "example"],
    ["Ethiopic", "ቿሸልጠየ", "examp"],
    ["Yi", "ꍟꊼꍏꂵꉣ", "examp"],
    ["a kanji for メ", "ア乂リカン", "アメリカン"],
    ["Canadian syllabics", "ᗩᑎᗪ", "and"],
    ["small capitals", "ᴇxᴀᴍᴘʟᴇ ꜰɪɢʜᴛꜱ", "example fights"],
    ["negative squares", "🅴🆇🅰🅼🅿🅻🅴", "example"],
    ["negative squares as emoji", "🅰\ufe0f🅱\ufe0f", "ab"],
    ["negative circles", "🅔🅧🅐🅜🅟🅛🅔", "example"],
    ["regional indicators", "🇪🇽🇦🇲🇵🇱🇪", "example"],
    ["a regional indicator among letters", "🇪xample", "example"],
    ["tag characters", "ex\u{e0061}am\u{e007f}ple", "example"],
    ["a capital without its bar", "ΛMΞX", "amex"],
    ["spaced letters", "e x a m p l e", "example"],
    ["dots between", "e.x.a.m.p.l.e", "example"],
    ["half-width kana", "ｶｰﾄﾞ", "カード"],
    ["half-width kana with a semi-voiced mark", "ﾌﾟﾗｽ", "プラス"],
    ["a combining voiced mark", "カ\u3099ス", "ガス"],
    ["small kana", "ッャュョ", "ツヤユヨ"],
    ["kanji for kana", "口グイン", "ログイン"],
    ["several kanji for kana", "力ード番号の入カ", "カード番号の入力"],
    ["the kanji one for a long vowel", "カ一ド", "カード"],
    ["both", "力一ド", "カード"],
    ["hiragana for katakana", "ヘログイン", "へログイン"],
    ["another dash for a long vowel", "カ―ド", "カード"],
    ["middle dots of several kinds", "あ・い･う·え", "あいうえ"],
    ["a ligature of several letters", "㍿例", "株式会社例"],
    ["a mask", "ロ○イン", "ロ◯イン"],
  ])("%s: %s", (_what, disguised, plain) => {
    expect(foldToLetters(disguised)).toBe(foldToLetters(plain));
  });

  test.each([
    ["the kanji one before a kanji", "サービス一時停止", "サービス時停止"],
    ["the kanji one after a kanji", "唯一", "唯"],
    ["voiced and unvoiced", "カキ", "ガギ"],
    ["another letter", "example", "exanple"],
  ])("but not %s", (_what, one, other) => {
    expect(foldToLetters(one)).not.toBe(foldToLetters(other));
  });
});

const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  maxLength: 80,
});

test("every letter that looks like a Latin one folds to it, in whatever case it stands", () => {
  for (const { letters, as } of [...confusables.entries, ...latinLookAlikes.entries]) {
    for (const letter of letters) expect([letter, foldToLetters(letter)]).toEqual([letter, as]);
  }
});

test("any word in letters that look alike folds to the word", () => {
  const look = new Map<string, string[]>();
  for (const { letters, as } of [...confusables.entries, ...latinLookAlikes.entries]) {
    // Regional indicators side by side are flags, and may stand for a word of their own.
    const others = Array.from(letters).filter((letter) => !/\p{RI}/u.test(letter));
    look.set(as, [...(look.get(as) ?? []), ...others]);
  }
  const letter = fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyz")).chain((plain) =>
    fc.record({
      plain: fc.constant(plain),
      written: fc.constantFrom(plain, ...(look.get(plain) ?? [])),
    }),
  );
  fc.assert(
    fc.property(fc.array(letter, { minLength: 1, maxLength: 20 }), (letters) => {
      const { length, starts, units } = fold(letters.map(({ written }) => written).join(""));
      expect(String.fromCharCode(...units.slice(0, length))).toBe(
        letters.map(({ plain }) => plain).join(""),
      );
      expect(starts.slice(1, length)).toEqual(new Uint8Array(length - 1));
    }),
  );
});

test.each([
  ["a flag before a word", "🇯🇵word", [1, 0, 1, 0, 0, 0]],
  ["a flag behind a word", "at🇯🇵", [1, 0, 1, 0]],
  ["flags beside each other", "🇯🇵🇺🇸", [1, 0, 0, 0]],
  ["one half of a flag in a word", "w🇴rd", [1, 0, 0, 0]],
])("%s: %s", (_, text, expected) => {
  const { starts, length } = fold(text);
  expect(Array.from(starts.slice(0, length))).toEqual(expected);
});

test("any string folds, and each letter has its place in the source", () => {
  fc.assert(
    fc.property(anyText, (source) => {
      const { units, origins, length } = fold(source);
      let last = 0;
      for (let index = 0; index < length; index += 1) {
        const origin = origins[index] ?? -1;
        expect(origin).toBeGreaterThanOrEqual(last);
        expect(origin).toBeLessThan(source.length);
        expect(units[index]).toBeGreaterThan(0);
        last = origin;
      }
    }),
  );
});

test("text that is already folded stays as it is", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9]*$/u), (text) => {
      expect(foldToLetters(text)).toBe(text);
    }),
  );
});

test("one text after another folds as each does alone", () => {
  const unit = fc.constantFrom(
    "a",
    "Ｂ",
    "㍿",
    "。",
    ",",
    " ",
    "\n",
    "カ",
    "一",
    "\u3099",
    "𝐚",
    "\u200b",
  );
  const text = fc.string({ unit, maxLength: 40 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const folder = new TextFolder();
      for (const source of texts) {
        const { units, origins, starts, length } = folder.fold(source);
        const alone = fold(source);
        const used = (values: ArrayLike<number>): number[] => Array.from(values).slice(0, length);
        expect(length).toBe(alone.length);
        expect(used(units)).toEqual(Array.from(alone.units).slice(0, length));
        expect(used(origins)).toEqual(Array.from(alone.origins).slice(0, length));
        expect(used(starts)).toEqual(Array.from(alone.starts).slice(0, length));
      }
    }),
  );
});

describe("whether it is disguise, or merely another way to write it", () => {
  test.each([
    ["Ｅｘａｍｐｌｅ", "Example", false],
    ["EXAMPLE", "Example", false],
    ["ｶｰﾄﾞ", "カード", false],
    ["Example  Card", "Example Card", false],
    ["Exa\u200bmple", "Example", true],
    ["𝐄xample", "Example", true],
    ["Ехаmple", "Example", true],
    ["力ード", "カード", true],
    ["カ一ド", "カード", true],
    ["E x a m p l e", "Example", true],
    ["Ex a m p le", "Example", false],
    ["E x am p l e", "Example", false],
    ["𠮷 𠮷 𠮷 𠮷", "𠮷𠮷𠮷𠮷", true],
    ["Exa-m·p.l_e", "Example", true],
    ["エ ク ザ ム", "エクザム", true],
    ["1 2 3 4", "1234", false],
    ["A 1 B 2 C 3", "A1B2C3", false],
    ["e x a m", "E X A M", false],
    ["ⓔxample", "Example", true],
    ["vérifier", "vérifier", false],
    ["verifier", "vérifier", false],
    ["vèrifier", "vérifier", true],
    ["ユーザID", "ユーザーID", false],
    ["カ―ド", "カード", true],
    ["확인합", "확인하", false],
  ])("%s for %s: %s", (found, phrase, disguised) => {
    expect(isDisguised(found, phrase)).toBe(disguised);
  });
});
