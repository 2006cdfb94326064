/** Mathematical, enclosed and regional-indicator letters (Unicode blocks), and invisible characters. */
const decoration =
  /[\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f1ff}\u{2460}-\u{24ff}\u{1d00}-\u{1dbf}\p{Cf}\u034f\u3164]/u;
const notLetter = /[^\p{L}\p{N}]/gu;
const spacedLetters = /(?:^|[^\p{L}\p{N}])\p{L}(?:[^\p{L}\p{N}]+\p{L}){3}(?![\p{L}\p{N}])/u;

const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(notLetter, "");

/**
 * Whether a text that folds to a phrase is written so that a filter would not see it, and not
 * merely in another width, case or spacing: look-alike letters, kanji for kana, mathematical or
 * invisible characters, one letter at a time.
 *
 * @param found The text as it stands in the message.
 * @param phrase What it folds to, as plainly written.
 */
export function isDisguised(found: string, phrase: string): boolean {
  if (found === phrase) return false;
  if (decoration.test(found) || plain(found) !== plain(phrase)) return true;
  return spacedLetters.test(found) && !spacedLetters.test(phrase);
}
