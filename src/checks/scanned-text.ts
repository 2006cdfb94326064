import { brandMeanings } from "../rule-set/rule-set";
import type { PhraseMeaning, RuleSet } from "../rule-set/rule-set";
import { TextFolder } from "../text/fold";
import type { PhraseMatch } from "../text/phrase-matcher";

export type MeaningKind = PhraseMeaning["kind"];
type MeaningOf<Kind extends MeaningKind> = Extract<PhraseMeaning, { kind: Kind }>;
export type MatchOf<Kind extends MeaningKind> = PhraseMatch<MeaningOf<Kind>>;

type Match = PhraseMatch<PhraseMeaning>;

const none: readonly never[] = [];

/** A text of the message with every phrase of the rule set that stands in it; looked for once asked. */
export class ScannedText {
  private byKind: ReadonlyMap<MeaningKind, readonly Match[]> | null = null;
  private knownMayShowBrand: boolean | null = null;

  /**
   * @param find Gives all matches in the order in which they end.
   * @param sieve Tells quickly of most texts that no match of a `BrandMeaning` is among them.
   */
  constructor(
    readonly source: string,
    private readonly find: () => readonly Match[],
    private readonly sieve: () => boolean,
  ) {}

  /** `false` where the text has no match of a `BrandMeaning`; that costs little to ask. */
  get mayShowBrand(): boolean {
    this.knownMayShowBrand ??= this.sieve();
    return this.knownMayShowBrand;
  }

  /** All matches, in the order in which they end within each meaning. */
  get matches(): ReadonlyMap<MeaningKind, readonly Match[]> {
    this.byKind ??= grouped(this.find());
    return this.byKind;
  }
}

function grouped(matches: readonly Match[]): ReadonlyMap<MeaningKind, readonly Match[]> {
  const groups = new Map<MeaningKind, Match[]>();
  for (const match of matches) {
    const group = groups.get(match.value.kind);
    if (group === undefined) groups.set(match.value.kind, [match]);
    else group.push(match);
  }
  return groups;
}

const folder = new TextFolder();

export const nothingScanned = new ScannedText(
  "",
  () => none,
  () => false,
);

export function scanText(source: string, ruleSet: RuleSet): ScannedText {
  if (source === "") return nothingScanned;
  return new ScannedText(
    source,
    () => ruleSet.phrases.find(folder.fold(source)),
    () => ruleSet.brandSieve.mayHold(source),
  );
}

/** The part of a scanned text before an index: what stands across it is left out. */
export function textBefore(text: ScannedText, end: number): ScannedText {
  return new ScannedText(
    text.source.slice(0, end),
    () =>
      [...text.matches.values()].flatMap((matches) => matches.filter((match) => match.end <= end)),
    () => text.mayShowBrand,
  );
}

const brandKinds: ReadonlySet<MeaningKind> = new Set(brandMeanings);

/** The matches of one meaning, in the order in which they end. */
export function matchesOf<Kind extends MeaningKind>(
  text: ScannedText,
  kind: Kind,
): readonly MatchOf<Kind>[] {
  if (brandKinds.has(kind) && !text.mayShowBrand) return none;
  // What is grouped under a kind is of that kind; a map's type cannot say so.
  return (text.matches.get(kind) ?? none) as readonly MatchOf<Kind>[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Joins spans that overlap or touch. In: in order of their ends. Out: in order, apart. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    let { start } = span;
    for (let last = joined.at(-1); last !== undefined && start <= last.end; last = joined.at(-1)) {
      start = Math.min(start, last.start);
      joined.pop();
    }
    joined.push({ start, end: span.end });
  }
  return joined;
}

/** The index of the first span that ends after a place; the spans are in order and apart. */
function firstEndingAfter(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Leaves out the matches that overlap one of the spans.
 *
 * @param matches In any order, which is kept.
 * @param spans In the order of their ends.
 */
export function outside<Match extends Span>(
  matches: readonly Match[],
  spans: readonly Span[],
): readonly Match[] {
  const joined = joinSpans(spans);
  return matches.filter((match) => {
    const span = joined[firstEndingAfter(joined, match.start)];
    return span === undefined || span.start >= match.end;
  });
}
