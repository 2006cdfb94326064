import type { PhraseMeaning, RuleSet } from "../rule-set/rule-set";
import { TextFolder } from "../text/fold";
import type { FoldedText } from "../text/folded-text";
import { readLeet } from "../text/leet";
import { inShownOrder } from "../text/shown-order";
import type { PhraseMatch } from "../text/phrase-matcher";
import { outside } from "../text/span";
import { Sentences } from "../text/sentences";
import { disguisedNames } from "./disguised-names";

type MeaningKind = PhraseMeaning["kind"];
type MeaningOf<Kind extends MeaningKind> = Extract<PhraseMeaning, { kind: Kind }>;
export type MatchOf<Kind extends MeaningKind> = PhraseMatch<MeaningOf<Kind>>;

type Match = PhraseMatch<PhraseMeaning>;

/** A text of the message with every phrase of the rule set that stands in it. */
export interface ScannedText {
  /** As a reader sees it: `inShownOrder`. */
  readonly source: string;
  readonly sentences: Sentences;
  /** By meaning, in the order in which they end. */
  readonly matches: ReadonlyMap<MeaningKind, readonly Match[]>;
  /** It was longer than `maxTextLength`: its middle is missing. */
  readonly isCut: boolean;
}

export const nothingScanned: ScannedText = {
  source: "",
  sentences: new Sentences(""),
  matches: new Map(),
  isCut: false,
};

/**
 * Code units of one text that are searched: a novel's length, which no one writes in an email. Of a
 * longer one, half are read at its beginning and half at its end: a scam may be above or below the
 * padding.
 */
export const maxTextLength = 500_000;

function bothEnds(text: string): string {
  if (text.length <= maxTextLength) return text;
  const half = maxTextLength / 2;
  return `${text.slice(0, half)}\n\n${text.slice(-half)}`;
}

const folder = new TextFolder();

/** The text, read with letters for digits and signs where that names the brand. */
function foldReadable(shown: string, { names }: RuleSet): FoldedText {
  const leet = readLeet(shown);
  if (leet === null) return folder.fold(shown);
  const namesIn = (text: string): number => names.find(folder.fold(text)).length;
  if (namesIn(leet.changed.to) <= namesIn(leet.changed.from)) return folder.fold(shown);
  return { ...folder.fold(leet.readable), source: shown };
}

const isName = ({ value }: Match): boolean =>
  value.kind === "name" || value.kind === "misspelt-name";

/** @param source As it stands in the message; hostile. */
export function scanText(source: string, ruleSet: RuleSet): ScannedText {
  if (source === "") return nothingScanned;
  const shown = inShownOrder(bothEnds(source));
  const matches = new Map<MeaningKind, Match[]>();
  const folded = foldReadable(shown, ruleSet);
  const found = ruleSet.phrases.find(folded);
  const disguised = outside(disguisedNames(folded, ruleSet), found.filter(isName));
  for (const match of [...disguised, ...found].sort((a, b) => a.end - b.end)) {
    const group = matches.get(match.value.kind);
    if (group === undefined) matches.set(match.value.kind, [match]);
    else group.push(match);
  }
  return {
    source: shown,
    sentences: new Sentences(shown),
    matches,
    isCut: source.length > maxTextLength,
  };
}

/** The part of a scanned text before an index: what stands across it is left out. */
export function textBefore(text: ScannedText, end: number): ScannedText {
  const source = text.source.slice(0, end);
  return {
    source,
    sentences: new Sentences(source),
    isCut: text.isCut,
    matches: new Map(
      [...text.matches].map(([kind, group]) => [kind, group.filter((match) => match.end <= end)]),
    ),
  };
}

/** The matches of one meaning, in the order in which they end. */
export function matchesOf<Kind extends MeaningKind>(
  text: ScannedText,
  kind: Kind,
): readonly MatchOf<Kind>[] {
  // What is grouped under a kind is of that kind; a map's type cannot say so.
  return (text.matches.get(kind) ?? []) as readonly MatchOf<Kind>[];
}

/** Whether a text asks or says whether a mail is a scam. */
export const isDoubting = (text: ScannedText): boolean => matchesOf(text, "doubt").length > 0;

/** Whether a text warns: it says that something is not asked, in words that are no custom of genuine mail. */
export const warnsOfRequests = (text: ScannedText): boolean =>
  matchesOf(text, "denial").some(({ value }) => !value.isCommon);
