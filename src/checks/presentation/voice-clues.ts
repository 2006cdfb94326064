import { type VoiceKind, voiceKinds } from "../../rule-set/presentation-model";
import { outside } from "../../text/span";
import { matchesOf, type MatchOf, type ScannedText } from "../scanned-text";
import type { Clue } from "./clue";

/** From what says most about who speaks to what says least. */
const rankOf = (kind: VoiceKind): number => voiceKinds.indexOf(kind);

const opensQuote = /\S.{0,80}["“„'‘「『«]$/u;
const closesQuote = /^["”“'’」』»]/u;
const quoteReach = 100;

/** Within a sentence and in quotation marks: what somebody else is reported to say. */
function isQuoted({ source }: ScannedText, { start, end }: MatchOf<"voice">): boolean {
  return (
    closesQuote.test(source.slice(end, end + 1)) &&
    opensQuote.test(source.slice(Math.max(0, start - quoteReach), start))
  );
}

/** What a text says as the brand would; of phrases that overlap the one that says most, each once. */
export function voiceClues(text: ScannedText): Clue[] {
  const spoken = matchesOf(text, "voice");
  if (spoken.length === 0) return [];
  const apart: MatchOf<"voice">[] = [];
  for (const match of outside(spoken, matchesOf(text, "mention"))) {
    if (isQuoted(text, match)) continue;
    const last = apart.at(-1);
    if (last === undefined || match.start >= last.end) apart.push(match);
    else if (rankOf(match.value.says) < rankOf(last.value.says)) apart[apart.length - 1] = match;
  }
  const byPhrase = new Map(apart.map((match) => [match.phrase, match]));
  return [...byPhrase.values()].map(({ value, text: found }) => ({
    kind: value.says,
    evidence: found,
  }));
}
