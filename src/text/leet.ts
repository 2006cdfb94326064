import leetLetters from "../../rules/text/leet-letters.json";

const letterOf: ReadonlyMap<string, string> = new Map(
  leetLetters.entries.flatMap(({ letters, as }) => Array.from(letters, (sign) => [sign, as])),
);
const signs = Array.from(letterOf.keys()).join("").replace("^", "\\^");
/** A word may end with a digit or with a currency sign for a letter, but hardly with `!` or `*`. */
const word = new RegExp(`[\\p{L}\\d${signs}]*[\\p{L}\\d$€£]`, "gu");
const hasLetter = /\p{L}/u;

/**
 * A text with the letters that digits and signs stand for within its words: `4m3x` as `amex`. It is
 * as long as the text.
 */
export const withoutLeet = (text: string): string =>
  text.replace(word, (written) =>
    hasLetter.test(written)
      ? Array.from(written, (sign) => letterOf.get(sign) ?? sign).join("")
      : written,
  );
