import type { PhraseMeaning, RuleSet } from "../rule-set/rule-set";
import { fold, inKatakana } from "../text/fold";
import type { FoldedText } from "../text/fold";
import { findMixed } from "../text/mixed-letters";
import { findOutOfOrder } from "../text/out-of-order";
import type { PhraseMatch } from "../text/phrase-matcher";
import type { Span } from "../text/sentences";

type Match = PhraseMatch<PhraseMeaning>;

const hiragana = /\p{Script=Hiragana}/u;

/** Names in katakana of which letters are written in hiragana. */
function inHiragana(folded: FoldedText, { names }: RuleSet): readonly Match[] {
  if (!hiragana.test(folded.source)) return [];
  return names.find(inKatakana(folded)).filter(({ text }) => hiragana.test(text));
}

/** What is written without a space: `MyCardAlerts`. */
const unspaced = /[^\s()[\]「」（）]+/gu;
const gluing = /\p{Ll}\p{Lu}/u;
const isAddress = /[/@]|\w\.\w/u;
const betweenGlued = /\p{Ll}(?=\p{Lu})|\p{L}(?=\d)|\p{Lu}(?=\p{Lu}\p{Ll})/gu;

const matchOf = (source: string, value: PhraseMeaning, phrase: string, span: Span): Match => ({
  ...span,
  value,
  phrase,
  text: source.slice(span.start, span.end),
  parts: [{ word: phrase, ...span }],
  sentence: 0,
});

/** Names to which other words are joined without a space. That is no disguise. */
function glued({ source }: FoldedText, { names }: RuleSet): readonly Match[] {
  if (!gluing.test(source)) return [];
  return Array.from(source.matchAll(unspaced)).flatMap(({ 0: word, index }) => {
    if (!gluing.test(word) || isAddress.test(word)) return [];
    const apart = word.replace(betweenGlued, "$& ");
    const [name] = names.find(fold(apart));
    if (name === undefined) return [];
    const placeOf = (place: number): number =>
      index + apart.slice(0, place).replaceAll(" ", "").length;
    const span = { start: placeOf(name.start), end: placeOf(name.end) };
    return [matchOf(source, { kind: "name", short: false }, name.phrase, span)];
  });
}

/** Shorter names come about by chance. */
const minLetters = 10;

/** Names whose letters stand in another order, or are replaced by such as no list knows. */
function scattered(folded: FoldedText, { plainNames }: RuleSet): readonly Match[] {
  return plainNames.flatMap(({ name, letters }) => {
    if (letters.length < minLetters) return [];
    const span = findOutOfOrder(letters, folded) ?? findMixed(letters, folded);
    if (span === null) return [];
    return [matchOf(folded.source, { kind: "misspelt-name", right: name }, name, span)];
  });
}

/** Names of the brand in disguises that are not undone letter by letter. */
export function disguisedNames(folded: FoldedText, ruleSet: RuleSet): readonly Match[] {
  return [...inHiragana(folded, ruleSet), ...glued(folded, ruleSet), ...scattered(folded, ruleSet)];
}
