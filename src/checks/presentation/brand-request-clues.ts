import type { RequestTopic } from "../../rule-set/rule-set";
import { Sentences } from "../../text/sentences";
import type { Asked } from "../asked";
import type { LeadsTo } from "../check-links";
import type { ScannedText } from "../scanned-text";
import { claimedNames } from "./brand-names";
import type { Clue } from "./clue";

const forAccounts: ReadonlySet<RequestTopic> = new Set(["log-in", "confirmation"]);

/** A request for an account that names the brand in the same sentence, and does not lead there. */
export function brandRequestClues(
  text: ScannedText,
  asked: readonly Asked[],
  leadsTo: LeadsTo,
): Clue[] {
  if (leadsTo === "brand") return [];
  const requests = asked.filter((each) => each.text === text && forAccounts.has(each.topic));
  const names = claimedNames(text);
  if (requests.length === 0 || names.length === 0) return [];
  const sentences = new Sentences(text.source);
  const naming = new Set(names.map(({ start }) => sentences.at(start).start));
  const request = requests.find(({ sentence }) => naming.has(sentence.start));
  if (request === undefined) return [];
  const { start, end } = request.sentence;
  return [{ kind: "brand-request", evidence: text.source.slice(start, end).trim() }];
}
