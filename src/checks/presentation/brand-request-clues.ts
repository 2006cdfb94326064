import type { RequestTopic } from "../../rule-set/rule-set";
import type { Asked } from "../asking-text";
import type { ScannedText } from "../scanned-text";
import { claimedNames } from "./brand-names";
import type { Clue } from "./clue";

const requests = [
  { kind: "brand-request", topics: new Set<RequestTopic>(["log-in", "confirmation"]) },
  { kind: "brand-secret", topics: new Set<RequestTopic>(["secret"]) },
  { kind: "brand-card", topics: new Set<RequestTopic>(["card-data"]) },
] as const;

/** Requests that name the brand in the same sentence: for its account, or for its secrets. */
export function brandRequestClues(text: ScannedText, asked: readonly Asked[]): Clue[] {
  const names = claimedNames(text);
  if (names.length === 0) return [];
  const naming = new Set(names.map(({ start }) => text.sentences.at(start).start));
  const ofBrand = asked.filter((each) => each.text === text && naming.has(each.sentence.start));
  return requests.flatMap(({ kind, topics }) => {
    const found = ofBrand.find(({ topic }) => topics.has(topic));
    if (found === undefined) return [];
    const { start, end } = found.sentence;
    return [{ kind, evidence: text.source.slice(start, end).trim() }];
  });
}
