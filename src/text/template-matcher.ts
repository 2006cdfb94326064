import { maxKeptLength, sentenceBreak } from "./fold";
import type { FoldedText } from "./fold";
import { matchAt, PhraseMatcher } from "./phrase-matcher";
import type { FoldedSpan, Phrase, PhraseMatch, WordLists } from "./phrase-matcher";

/** Maps each placeholder, such as `{brand}`, to the texts that may replace it. */
export type Placeholders = ReadonlyMap<string, readonly string[]>;

/** A letter of the Yi script, which replaces a placeholder's text in folded text. */
const standInLetter = "ꀕ";
const standInUnit = standInLetter.charCodeAt(0);

/** Either a phrase's own value, or which placeholder the phrase may stand for. */
type PlainValue<Value> = { readonly own: Value } | { readonly standsFor: string };

/** An occurrence of a placeholder's text. */
interface Stand extends FoldedSpan {
  readonly phrase: string;
}

/**
 * Finds phrases, some with a placeholder: `{brand} card` means `Amex card` as well as `American
 * Express card`. Only sentences that contain such a name are searched a second time, with a single
 * letter in place of each name, so that phrases need not be multiplied by names.
 */
export class TemplateMatcher<Value> {
  private readonly plainPhrases: readonly Phrase<PlainValue<Value>>[];
  private readonly plain: PhraseMatcher<PlainValue<Value>>;
  private readonly templates: ReadonlyMap<string, Templates<Value>>;

  /**
   * @param phrases Any number of phrases, each with at most one placeholder.
   * @param wordLists The word lists that phrases refer to.
   * @throws RangeError where a phrase, or a part of it beside `…`, has no letter or digit.
   */
  constructor(phrases: readonly Phrase<Value>[], placeholders: Placeholders, wordLists: WordLists) {
    const names = [...placeholders.keys()];
    const isTemplate = ({ phrase }: Phrase<Value>): boolean =>
      names.some((name) => phrase.includes(name));
    this.plainPhrases = [
      ...phrases
        .filter((phrase) => !isTemplate(phrase))
        .map(({ phrase, value }) => ({ phrase, value: { own: value } })),
      ...[...placeholders].flatMap(([name, texts]) =>
        texts.map((phrase) => ({ phrase, value: { standsFor: name } })),
      ),
    ];
    this.plain = new PhraseMatcher(this.plainPhrases, wordLists);
    this.templates = new Map(
      names.map((name) => {
        const itsOwn = phrases.filter(({ phrase }) => phrase.includes(name));
        return [
          name,
          new Templates(
            itsOwn.map((phrase) => withStandIn(phrase, name)),
            wordLists,
          ),
        ];
      }),
    );
  }

  /**
   * @param folded The text, folded. Only its source is retained.
   * @returns All matches in the order in which they end, overlapping ones included. `phrase` has
   *   the name in place of the placeholder.
   */
  find(folded: FoldedText): readonly PhraseMatch<Value>[] {
    const matches: PhraseMatch<Value>[] = [];
    const stands = new Map<string, Stand[]>();
    this.plain.scan(folded, (phraseIndex, span, lastPart) => {
      const found = this.plainPhrases[phraseIndex];
      if (found === undefined) return;
      const { phrase, value } = found;
      if ("own" in value) {
        matches.push(matchAt(folded, span, phrase, value.own, lastPart));
        return;
      }
      const stand = { ...span, phrase };
      const others = stands.get(value.standsFor);
      if (others === undefined) stands.set(value.standsFor, [stand]);
      else others.push(stand);
    });
    if (stands.size === 0) return matches;
    for (const [placeholder, found] of stands) {
      this.templates.get(placeholder)?.find(folded, found, matches);
    }
    return matches.sort((a, b) => a.end - b.end);
  }
}

/** The phrases that contain one placeholder, with the stand-in letter in its place. */
class Templates<Value> {
  private readonly matcher: PhraseMatcher<Value>;
  private readonly text = new SentenceWithStandIns();

  constructor(
    private readonly phrases: readonly Phrase<Value>[],
    wordLists: WordLists,
  ) {
    this.matcher = new PhraseMatcher(phrases, wordLists);
  }

  /** Adds its matches to `matches`. */
  find(folded: FoldedText, stands: readonly Stand[], matches: PhraseMatch<Value>[]): void {
    const apart = withoutOverlaps(stands);
    for (let from = 0; from < apart.length;) {
      const { sentence } = apart[from] ?? { sentence: 0 };
      let to = from + 1;
      while (apart[to]?.sentence === sentence) to += 1;
      this.findInSentence(folded, apart.slice(from, to), sentence, matches);
      from = to;
    }
    this.text.release();
  }

  /** @param stands Those of one sentence, in order. */
  private findInSentence(
    folded: FoldedText,
    stands: readonly Stand[],
    sentence: number,
    matches: PhraseMatch<Value>[],
  ): void {
    const { text } = this;
    text.read(folded, stands);
    // How many stands begin before the end of the match: matches are ordered by their ends.
    let begun = 0;
    this.matcher.scan(text, (phraseIndex, span) => {
      const found = this.phrases[phraseIndex];
      const start = text.places[span.start];
      const last = text.places[span.end - 1];
      if (found === undefined || start === undefined || last === undefined) return;
      while ((stands[begun]?.start ?? Infinity) <= last) begun += 1;
      const stand = stands[begun - 1];
      const phrase = found.phrase.replace(standInLetter, stand?.phrase ?? "");
      // The letter stands where the name starts; the match reaches to where the name ends.
      const end = stand?.start === last ? stand.end : last + 1;
      matches.push(matchAt(folded, { start, end, sentence }, phrase, found.value));
    });
  }
}

function withStandIn<Value>({ phrase, value }: Phrase<Value>, name: string): Phrase<Value> {
  return { phrase: phrase.replace(name, standInLetter), value };
}

/** Of overlapping stands, the first and longest; in order. */
function withoutOverlaps(stands: readonly Stand[]): readonly Stand[] {
  const apart: Stand[] = [];
  for (const stand of [...stands].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (stand.start >= (apart.at(-1)?.end ?? 0)) apart.push(stand);
  }
  return apart;
}

/** A sentence with one letter in place of each stand; its buffers are reused for the next one. */
class SentenceWithStandIns implements FoldedText {
  source = "";
  units = new Uint16Array(0);
  origins = new Uint32Array(0);
  starts = new Uint8Array(0);
  /** Where in the whole text each unit stands. */
  places = new Uint32Array(0);
  length = 0;

  /**
   * @param stands Those of one sentence, in order. Where the letter itself stands in the text, it is
   *   left out.
   */
  read(folded: FoldedText, stands: readonly Stand[]): void {
    const [first, last] = sentenceAround(folded, stands[0]?.start ?? 0);
    this.reserve(last - first);
    const { units, origins, starts, places } = this;
    let length = 0;
    let next = 0;
    for (let index = first; index < last; index += 1) {
      const place = index;
      let unit = folded.units[index] ?? 0;
      const stand = stands[next];
      if (stand?.start === index) {
        unit = standInUnit;
        index = stand.end - 1;
        next += 1;
      } else if (unit === standInUnit) continue;
      units[length] = unit;
      origins[length] = folded.origins[place] ?? 0;
      starts[length] = folded.starts[place] ?? 0;
      places[length] = place;
      length += 1;
    }
    this.source = folded.source;
    this.length = length;
  }

  /** Buffers for very long sentences, which are rare, are not kept for the next one. */
  release(): void {
    if (this.units.length > maxKeptLength) this.allocate(0);
  }

  private reserve(size: number): void {
    if (size > this.units.length) this.allocate(size);
  }

  private allocate(size: number): void {
    this.units = new Uint16Array(size);
    this.origins = new Uint32Array(size);
    this.starts = new Uint8Array(size);
    this.places = new Uint32Array(size);
  }
}

/** The folded units between the breaks before and after a position. */
function sentenceAround({ units, length }: FoldedText, place: number): readonly [number, number] {
  const before = units.lastIndexOf(sentenceBreak, place);
  const after = units.indexOf(sentenceBreak, place);
  return [before + 1, after === -1 || after > length ? length : after];
}
