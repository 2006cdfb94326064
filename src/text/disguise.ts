/** Mathematical, enclosed and regional-indicator letters (Unicode blocks), and invisible characters. */
const decoration =
  /[\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f1ff}\u{2460}-\u{24ff}\u{1d00}-\u{1dbf}\p{Cf}\u034f\u3164]/u;
/** A dash that stands for a long-vowel mark. */
const dashInKana = /\p{Script=Katakana}[\u2010-\u2015\u2212\u2500\u2501-]/u;
const betweenWords = /[^\p{L}\p{N}]+/u;
const singleLetter = /^\p{L}$/u;

/** Without long-vowel marks, which many people leave out: ユーザID. */
const plain = (text: string): string =>
  text.normalize("NFKC").toLowerCase().replaceAll("ー", "").split(betweenWords).join("");

/** As people write whose keyboard lacks them. */
const withoutAccents = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

/** A syllable may end with one letter more than the phrase's: 하다 and 합니다. */
const hangul = /\p{Script=Hangul}/u;

/** This many consecutive one-letter words are a word spelled out letter by letter. */
const minSpacedLetters = 4;

/** A loop: the equivalent regular expression takes Node 20 about 20 ms to compile. */
function isSpaced(text: string): boolean {
  let inARow = 0;
  for (const word of text.split(betweenWords)) {
    inARow = word.length <= 2 && singleLetter.test(word) ? inARow + 1 : 0;
    if (inARow === minSpacedLetters) return true;
  }
  return false;
}

/**
 * Whether a text that folds to a phrase is disguised so that a filter would miss it, and not merely
 * in another width, case or spacing: look-alike letters, kanji for kana, mathematical or invisible
 * characters, one letter at a time.
 *
 * @param found The text as it stands in the message.
 * @param phrase What it folds to, as plainly written.
 */
export function isDisguised(found: string, phrase: string): boolean {
  if (found === phrase) return false;
  if (decoration.test(found) || dashInKana.test(found)) return true;
  if (hangul.test(phrase)) return false;
  if (plain(found) !== plain(phrase) && plain(found) !== plain(withoutAccents(phrase))) return true;
  return isSpaced(found) && !isSpaced(phrase);
}
