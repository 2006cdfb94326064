import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { plainQuote, quote } from "../../src/text/quote";

const span = (source: string, words: string): { start: number; end: number } => {
  const start = source.indexOf(words);
  return { start, end: start + words.length };
};

/** With brackets around what is marked. */
const shown = (source: string, ...words: readonly string[]): string =>
  quote(
    source,
    { start: 0, end: source.length },
    words.map((each) => span(source, each)),
  )
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join("");

describe("a sentence is quoted", () => {
  test("whole, with its words marked", () => {
    expect(shown(" Please enter  your\nPIN here. ", "enter", "PIN")).toBe(
      "Please [enter] your [PIN] here.",
    );
  });

  test("with marks that overlap as one, in whatever order they come", () => {
    expect(shown("enter the code", "the code", "enter the")).toBe("[enter the code]");
  });

  test("cut between words where it is long", () => {
    const words = "lorem ipsum ".repeat(40);
    expect(shown(`${words}enter your PIN ${words}`, "enter", "PIN")).toMatch(
      /^…(?:lorem |ipsum )+\[enter\] your \[PIN\](?: lorem| ipsum)+…$/u,
    );
  });

  test("cut between phrases where it is long, in Japanese", () => {
    const words = "お客様のカードの".repeat(40);
    expect(shown(`${words}番号を入力${words}`, "番号", "入力")).toMatch(
      /^…(?:お客様の|カードの)+\[番号\]を\[入力\](?:お客様の|カードの)+…$/u,
    );
  });
});

test("what is quoted stands in the source, and is bounded", () => {
  const unit = fc.constantFrom("a", "b ", "の", "字", "😀", "\u3099");
  fc.assert(
    fc.property(
      fc.string({ unit, minLength: 1, maxLength: 400 }),
      fc.nat(),
      fc.nat(),
      (source, a, b) => {
        const start = a % source.length;
        const end = Math.min(source.length, start + 1 + (b % 20));
        const text = plainQuote(quote(source, { start: 0, end: source.length }, [{ start, end }]));
        expect(source.replace(/\s+/gu, " ")).toContain(text.replace(/^…|…$/gu, "").trim());
        expect(text.length).toBeLessThanOrEqual(202);
      },
    ),
  );
});
