import { TextFolder } from "./fold";
import { clauseBreak, sentenceBreak } from "./folded-text";

const folder = new TextFolder();

const foldsToItself = /^[a-z\d]*$/;

/**
 * The folded letters as a string, breaks and separators left out.
 *
 * @param source Any string.
 */
export function foldToLetters(source: string): string {
  if (foldsToItself.test(source)) return source;
  const folded = folder.fold(source);
  let letters = "";
  for (let index = 0; index < folded.length; index += 1) {
    const unit = folded.units[index] ?? 0;
    if (unit !== sentenceBreak && unit !== clauseBreak) letters += String.fromCharCode(unit);
  }
  return letters;
}
