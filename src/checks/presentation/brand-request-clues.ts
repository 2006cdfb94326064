import type { RequestTopic } from "../../rule-set/rule-set";
import { requestsIn } from "../check-personal-information";
import type { LeadsTo } from "../check-links";
import type { ScannedText } from "../scanned-text";
import { claimedNames } from "./brand-names";
import type { Clue } from "./clue";

const forAccounts: ReadonlySet<RequestTopic> = new Set(["log-in", "confirmation"]);

/** A request for an account that names the brand in the same sentence, and does not lead there. */
export function brandRequestClues(text: ScannedText, leadsTo: LeadsTo): Clue[] {
  if (leadsTo === "brand") return [];
  const sentences = new Set(claimedNames(text).map(({ sentence }) => sentence));
  if (sentences.size === 0) return [];
  const request = requestsIn(text).find(
    ({ value, sentence }) => forAccounts.has(value.topic) && sentences.has(sentence),
  );
  return request === undefined ? [] : [{ kind: "brand-request", evidence: request.text }];
}
