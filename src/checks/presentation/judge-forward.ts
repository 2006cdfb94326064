import type { Analysis } from "../analysis";
import { type Forward, ownWordsOf } from "../forward";
import { isDoubting } from "../scanned-text";
import type { Clue } from "./clue";
import { speaksAsBrand } from "./speaks-as-brand";

/**
 * - `own`: the forwarder, or who pretends to be one, speaks; it is judged like any other message.
 * - `passed-on`: somebody else speaks as the brand in what a person passes on.
 * - `harmless`: the same, but it asks for nothing and leads nowhere, or leads nowhere and is
 *   called into question.
 */
type ForwardJudgement = "own" | "passed-on" | "harmless";

const hasWords = /[\p{L}\p{N}]/u;

/**
 * Decides whose words a forward is. A quoted header clears nothing, because a scammer can write one
 * too: it counts only below the forwarder's own words, and only if they do not speak as the brand.
 *
 * @param clues All clues found in the message.
 */
export function judgeForward(
  forward: Forward,
  clues: readonly Clue[],
  { content, links, requests }: Analysis,
): ForwardJudgement {
  const { subject, ruleSet } = content;
  const { weights, thresholds } = ruleSet.presentation;
  const senderSpeaks = clues.some(({ kind }) => weights[kind] >= thresholds.outright);
  const ownWords = ownWordsOf(forward, content);
  const hasOwnWords = hasWords.test(ownWords.source);
  if (!hasOwnWords || senderSpeaks || speaksAsBrand(ownWords, ruleSet)) return "own";
  // People who doubt an email write its addresses so that they cannot be clicked.
  const isDefanged = links.links.every(({ origin }) => origin?.kind === "defanged");
  const leadsHome = links.linkedSite === "none" || links.linkedSite === "brand";
  const isDoubted = [ownWords, subject].some(isDoubting);
  if (isDoubted && (leadsHome || (isDefanged && links.links.length > 0))) return "harmless";
  if (forward.headerStart === null && !isDoubted) return "own";
  const asks = [...requests.topics].some(
    (topic) => topic !== "log-in" || links.linkedSite !== "brand",
  );
  return asks || links.leadsAway ? "passed-on" : "harmless";
}
