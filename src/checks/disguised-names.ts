import type { PhraseMeaning, RuleSet } from "../rule-set/rule-set";
import { TextFolder } from "../text/fold";
import type { FoldedText } from "../text/folded-text";
import { findMixed, hasMixedWords } from "../text/mixed-letters";
import { findOutOfOrder } from "../text/out-of-order";
import type { PhraseMatch } from "../text/phrase-matcher";
import type { Span } from "../text/span";

type Match = PhraseMatch<PhraseMeaning>;

const folder = new TextFolder();

function isAscii({ units, length }: FoldedText): boolean {
  for (let index = 0; index < length; index += 1) if ((units[index] ?? 0) > 0x7f) return false;
  return true;
}

const isHiragana = (unit: number): boolean => unit >= 0x3041 && unit <= 0x3096;
/** The offset from a hiragana to the katakana of the same sound. */
const toKatakana = 0x60;

/** The same text with katakana in place of hiragana: `あめリカん` as `アメリカン`. */
function inKatakana(folded: FoldedText): FoldedText {
  const units = folded.units
    .subarray(0, folded.length)
    .map((unit) => (isHiragana(unit) ? unit + toKatakana : unit));
  return { ...folded, units };
}

const hiragana = /\p{Script=Hiragana}/u;

/** Names in katakana with some letters written in hiragana. */
function inHiragana(folded: FoldedText, { names }: RuleSet): readonly Match[] {
  if (isAscii(folded) || !hiragana.test(folded.source)) return [];
  return names.find(inKatakana(folded)).filter(({ text }) => hiragana.test(text));
}

const gluing = /\p{Ll}\p{Lu}/gu;
const isAddress = /[/@]|\w\.\w/u;
/** Longer ones are no words. */
const maxGluedLength = 64;
const endsWord = /[\s()[\]「」（）]/u;
const betweenGlued = /\p{Ll}(?=\p{Lu})|\p{L}(?=\d)|\p{Lu}(?=\p{Lu}\p{Ll})/gu;

const matchOf = (source: string, value: PhraseMeaning, phrase: string, span: Span): Match => ({
  ...span,
  value,
  phrase,
  text: source.slice(span.start, span.end),
  parts: [{ word: phrase, ...span }],
});

/** Words written without a space (`MyCardAlerts`) that are not addresses. */
function gluedWords(source: string): readonly { readonly word: string; readonly index: number }[] {
  const words: { word: string; index: number }[] = [];
  let end = 0;
  for (const { index: joint } of source.matchAll(gluing)) {
    if (joint < end) continue;
    const first = Math.max(end, joint - maxGluedLength);
    let index = joint;
    while (index > first && !endsWord.test(source.charAt(index - 1))) index -= 1;
    const last = Math.min(source.length, joint + maxGluedLength);
    end = joint;
    while (end < last && !endsWord.test(source.charAt(end))) end += 1;
    const word = source.slice(index, end);
    if (word.length <= maxGluedLength && !isAddress.test(word)) words.push({ word, index });
  }
  return words;
}

/** Names joined to other words without a space. That is no disguise. */
function glued({ source }: FoldedText, { names }: RuleSet): readonly Match[] {
  return gluedWords(source).flatMap(({ word, index }) => {
    const apart = word.replace(betweenGlued, "$& ");
    const [name] = names.find(folder.fold(apart));
    if (name === undefined) return [];
    const placeOf = (place: number): number =>
      index + apart.slice(0, place).replaceAll(" ", "").length;
    const span = { start: placeOf(name.start), end: placeOf(name.end) };
    return [matchOf(source, { kind: "name" }, name.phrase, span)];
  });
}

/** Shorter names come about by chance. */
const minLetters = 10;

/** Names whose letters are in another order, or replaced by letters that no list has. */
function scattered(folded: FoldedText, { plainNames }: RuleSet): readonly Match[] {
  const isPlain = isAscii(folded);
  const isMixed = !isPlain && hasMixedWords(folded);
  return plainNames.flatMap(({ name, letters }) => {
    if (letters.length < minLetters || (isPlain && letters.charCodeAt(0) > 0x7f)) return [];
    const span = findOutOfOrder(letters, folded) ?? (isMixed ? findMixed(letters, folded) : null);
    if (span === null) return [];
    return [matchOf(folded.source, { kind: "misspelt-name", right: name }, name, span)];
  });
}

/** Names of the brand in disguises that are not undone letter by letter. */
export function disguisedNames(folded: FoldedText, ruleSet: RuleSet): readonly Match[] {
  return [...inHiragana(folded, ruleSet), ...glued(folded, ruleSet), ...scattered(folded, ruleSet)];
}
