import confusables from "../../rules/text/confusables.json";
import kanaLookAlikes from "../../rules/text/kana-look-alikes.json";
import latinLookAlikes from "../../rules/text/latin-look-alikes.json";

/** What a character folds to: letters to compare, or a kind of gap. */
export type FoldedCharacter =
  string | typeof ignored | typeof separator | typeof clause | typeof sentence;

/** Dropped: zero-width and combining characters, long-vowel marks, variation selectors. */
export const ignored = 0;
/** Stands between words: spaces, middle dots, brackets, hyphens. */
export const separator = 1;
/** Ends a clause: commas, colons. */
export const clause = 2;
/** Ends a sentence. */
export const sentence = 3;

interface LookAlikes {
  readonly entries: readonly { readonly letters: string; readonly as: string }[];
}

/** Maps each letter to the one that it folds to. */
const foldsOf = (...files: readonly LookAlikes[]): ReadonlyMap<string, string> =>
  new Map(
    files.flatMap(({ entries }) =>
      entries.flatMap(({ letters, as }) => Array.from(letters, (letter) => [letter, as] as const)),
    ),
  );

const latinFolds = foldsOf(confusables, latinLookAlikes);
const kanaFolds = foldsOf(kanaLookAlikes);

const sentenceEnds = new Set("。．.!?！？…‥\u2028\u2029");
const clauseEnds = new Set(",，、;；:：､");
const longVowelMarks = new Set("ーｰ");

const kana = /[\u3040-\u30ff\u31f0-\u31ff]/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const combining = /\p{M}/gu;
const invisible = /^[\p{Cf}\p{Cc}\p{Variation_Selector}]$/u;
/** Invisible letters and marks: grapheme joiner, Hangul fillers, Khmer inherent vowels. */
const blankLetters = new Set("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0");
/** Circles that mask a letter from filters: ロ◯イン. */
const maskCharacters = new Set("◯○●〇⭕");

/** Small kana have the same shape as the large ones: ッ ツ. */
const smallKana = "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ";
const largeKana = "あいうえおつやゆよわアイウエオツヤユヨワカケクシストヌハヒフヘホムラリルレロ";
const enlarged = new Map(Array.from(smallKana, (small, index) => [small, largeKana.charAt(index)]));

/** Upper and lower case may look like different letters: Greek Ν like N, ν like v. */
function foldLetters(character: string): string {
  const whole = latinFolds.get(character);
  if (whole !== undefined) return whole;
  let folded = "";
  for (const part of character.normalize("NFKD").replace(combining, "")) {
    const small = part.toLowerCase().replace(combining, "");
    const other = part === small ? part.toUpperCase() : small;
    folded += latinFolds.get(part) ?? latinFolds.get(other) ?? small;
  }
  return folded;
}

function foldKana(character: string): string {
  let folded = "";
  for (const part of character.normalize("NFKC")) {
    const large = enlarged.get(part) ?? part;
    folded += kanaFolds.get(large) ?? large;
  }
  return folded;
}

/** Letters and digits that NFKC leaves unchanged: most of what is ever folded. */
const normalised = /[\da-z\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fef]/i;

function foldNormalised(character: string): string {
  const letter = character.toLowerCase();
  const large = enlarged.get(letter) ?? letter;
  return kanaFolds.get(large) ?? large;
}

/**
 * Folds one character so that disguised text compares equal to plain text: compatibility forms
 * (UAX #15, NFKC and NFKD), case, accents, look-alike letters (UTS #39) and kana and kanji of the
 * same shape (`rules/text`).
 *
 * @param character One Unicode character; a lone surrogate is treated as unreadable and ignored.
 * @returns The letters and digits to compare, or which kind of gap the character is.
 */
export function foldCharacter(character: string): FoldedCharacter {
  if (normalised.test(character)) return foldNormalised(character);
  if (longVowelMarks.has(character)) return ignored;
  if (sentenceEnds.has(character)) return sentence;
  if (clauseEnds.has(character)) return clause;
  if (maskCharacters.has(character)) return "○";
  if (character === "©") return "c";
  if (/[\t\n\v\f\r ]/u.test(character)) return separator;
  if (invisible.test(character) || blankLetters.has(character)) return ignored;
  const compatible = character.normalize("NFKC");
  if (kana.test(compatible)) return lettersOf(foldKana(character));
  const asKana = kanaFolds.get(compatible);
  if (asKana !== undefined) return asKana;
  if (compatible.replace(combining, "") === "") return ignored;
  return lettersOf(foldLetters(character));
}

function lettersOf(folded: string): FoldedCharacter {
  let letters = "";
  for (const part of folded) if (letterOrDigit.test(part)) letters += part;
  return letters === "" ? separator : letters;
}
