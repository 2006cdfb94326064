import { requestsIn } from "../check-personal-information";
import type { LeadsTo } from "../check-links";
import type { ScannedText } from "../scanned-text";
import { claimedNames } from "./brand-names";
import type { Clue } from "./clue";

/** A request that names the brand in the same sentence, and does not lead there. */
export function brandRequestClues(text: ScannedText, leadsTo: LeadsTo): Clue[] {
  if (leadsTo === "brand") return [];
  const sentences = new Set(claimedNames(text).map(({ sentence }) => sentence));
  if (sentences.size === 0) return [];
  const request = requestsIn(text).find(
    ({ value, sentence }) =>
      value.topic !== "threat" && value.topic !== "call-or-reply" && sentences.has(sentence),
  );
  return request === undefined ? [] : [{ kind: "brand-request", evidence: request.text }];
}
