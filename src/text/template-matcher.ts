import type { FoldedText } from "./fold";
import { PhraseMatcher } from "./phrase-matcher";
import type { Phrase, PhraseMatch } from "./phrase-matcher";

/** By placeholder, such as `{brand}`: the texts that may stand in its place. */
export type Placeholders = ReadonlyMap<string, readonly string[]>;

/** A letter of the Yi script, which stands in folded text where a placeholder's text stood. */
const standInLetter = "ꀕ";
const standInUnit = standInLetter.charCodeAt(0);

/** Either a phrase's own value, or which placeholder the phrase may stand for. */
type PlainValue<Value> = { readonly own: Value } | { readonly standsFor: string };

/** Where a text stands that a placeholder may mean. */
interface Stand {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
}

/**
 * Finds phrases of which some have a placeholder: `{brand} card` means `Amex card` as well as
 * `American Express card`. Only a text in which such a name stands is looked through again, with
 * one letter in place of each name; so the phrases need not be multiplied by the names.
 */
export class TemplateMatcher<Value> {
  private readonly plain: PhraseMatcher<PlainValue<Value>>;
  private readonly templates: ReadonlyMap<string, PhraseMatcher<Value>>;

  /**
   * @param phrases Any number of phrases, each with at most one placeholder.
   * @throws RangeError where a phrase, or a part of it beside `…`, has no letter or digit.
   */
  constructor(phrases: readonly Phrase<Value>[], placeholders: Placeholders) {
    const names = [...placeholders.keys()];
    const isTemplate = ({ phrase }: Phrase<Value>): boolean =>
      names.some((name) => phrase.includes(name));
    this.plain = new PhraseMatcher<PlainValue<Value>>([
      ...phrases
        .filter((phrase) => !isTemplate(phrase))
        .map(({ phrase, value }) => ({ phrase, value: { own: value } })),
      ...[...placeholders].flatMap(([name, texts]) =>
        texts.map((phrase) => ({ phrase, value: { standsFor: name } })),
      ),
    ]);
    this.templates = new Map(
      names.map((name) => {
        const itsOwn = phrases.filter(({ phrase }) => phrase.includes(name));
        return [name, new PhraseMatcher(itsOwn.map((phrase) => withStandIn(phrase, name)))];
      }),
    );
  }

  /**
   * @param folded The text, folded.
   * @returns All matches in the order in which they end, overlapping ones included. `phrase` has the
   *   name in place of the placeholder.
   */
  find(folded: FoldedText): readonly PhraseMatch<Value>[] {
    const matches: PhraseMatch<Value>[] = [];
    const stands = new Map<string, Stand[]>();
    for (const { value, ...match } of this.plain.find(folded)) {
      if ("own" in value) {
        matches.push({ ...match, value: value.own });
        continue;
      }
      const found = stands.get(value.standsFor);
      if (found === undefined) stands.set(value.standsFor, [match]);
      else found.push(match);
    }
    if (stands.size === 0) return matches;
    for (const [placeholder, found] of stands) {
      matches.push(...this.findTemplates(folded, placeholder, withoutOverlaps(found)));
    }
    return matches.sort((a, b) => a.end - b.end);
  }

  private findTemplates(
    folded: FoldedText,
    placeholder: string,
    stands: readonly Stand[],
  ): PhraseMatch<Value>[] {
    const found = this.templates.get(placeholder)?.find(withStandIns(folded, stands)) ?? [];
    let last = 0;
    return found.map((match) => {
      while ((stands[last + 1]?.start ?? Infinity) < match.end) last += 1;
      const stand = stands[last];
      if (stand === undefined) return match;
      const phrase = match.phrase.replace(standInLetter, stand.phrase);
      // The letter stands where the name starts; the match reaches to where the name ends.
      const end = match.end === stand.start + 1 ? stand.end : match.end;
      return { ...match, phrase, end, text: folded.source.slice(match.start, end) };
    });
  }
}

function withStandIn<Value>({ phrase, value }: Phrase<Value>, name: string): Phrase<Value> {
  return { phrase: phrase.replace(name, standInLetter), value };
}

/** The first and longest of those that overlap, in order. */
function withoutOverlaps(stands: readonly Stand[]): readonly Stand[] {
  const apart: Stand[] = [];
  for (const stand of [...stands].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (stand.start >= (apart.at(-1)?.end ?? 0)) apart.push(stand);
  }
  return apart;
}

/** The same text with one letter in place of each stand. That letter itself is left out. */
function withStandIns(folded: FoldedText, stands: readonly Stand[]): FoldedText {
  const units = new Uint16Array(folded.length);
  const origins = new Uint32Array(folded.length);
  const starts = new Uint8Array(folded.length);
  let length = 0;
  let next = 0;
  for (let index = 0; index < folded.length; index += 1) {
    const origin = folded.origins[index] ?? 0;
    while (origin >= (stands[next]?.end ?? Infinity)) next += 1;
    const { start } = stands[next] ?? { start: Infinity };
    if (origin > start) continue;
    const unit = folded.units[index] ?? 0;
    if (unit === standInUnit && origin !== start) continue;
    units[length] = origin === start ? standInUnit : unit;
    origins[length] = origin;
    starts[length] = folded.starts[index] ?? 0;
    length += 1;
  }
  return { source: folded.source, units, origins, starts, length };
}
