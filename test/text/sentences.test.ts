import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Sentences } from "../../src/text/sentences";

function sentencesIn(source: string): readonly string[] {
  const sentences = new Sentences(source);
  const found: string[] = [];
  for (let place = 0; place < source.length;) {
    const { start, end } = sentences.at(place);
    found.push(source.slice(start, end).trim());
    place = end;
  }
  return found.filter((sentence) => sentence !== "");
}

describe("a text's sentences", () => {
  test.each<[string, string, readonly string[]]>([
    ["full stops", "One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]],
    ["Japanese full stops", "一つ。二つ。", ["一つ。", "二つ。"]],
    ["a bracket after the stop", "「開けて。」と言う", ["「開けて。」", "と言う"]],
    ["a dot within a word", "Visit www.shop.example now", ["Visit www.shop.example now"]],
    ["a dot before Japanese", "Inc.です", ["Inc.", "です"]],
    [
      "a line that is whole",
      "Never enter a PIN\nPlease enter it",
      ["Never enter a PIN", "Please enter it"],
    ],
    ["a line that is wrapped", "please\nverify it", ["please\nverify it"]],
    ["the same after a carriage return", "please\r\nverify it", ["please\r\nverify it"]],
    ["a line that ends in a comma", "Dear Ann,\nHello", ["Dear Ann,\nHello"]],
    ["a line that ends in a particle", "番号を\n入力する", ["番号を\n入力する"]],
    ["a line that ends in a verb that goes on", "入力して\nください", ["入力して\nください"]],
    ["a line that ends in a noun", "番号の入力\nお願いします", ["番号の入力", "お願いします"]],
    ["こと, which ends what one is told", "入力しないこと\n番号は", ["入力しないこと", "番号は"]],
    ["a blank line", "please\n \nverify", ["please", "verify"]],
    ["a bullet", "次を\n・番号\n・期限", ["次を", "・番号", "・期限"]],
    ["a number for a bullet", "send\n1. name\n2. code", ["send", "1.", "name", "2.", "code"]],
    ["nothing", "", []],
  ])("%s", (_what, source, expected) => {
    expect(sentencesIn(source)).toEqual(expected);
  });
});

test("every place of any text is in one sentence", () => {
  const unit = fc.constantFrom("a", "B", "。", ".", "\n", "\r\n", " ", "を", "・", "1", "!");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (source) => {
      const sentences = new Sentences(source);
      for (let place = 0; place < source.length; place += 1) {
        const { start, end } = sentences.at(place);
        expect(start).toBeLessThanOrEqual(place);
        expect(end).toBeGreaterThan(place);
        expect(sentences.at(start)).toEqual({ start, end });
      }
    }),
  );
});
