import type { ClueKind, PresentationModel } from "../../rule-set/presentation-model";
import type { SenderIdentity } from "../sender-identity";
import type { Clue } from "./clue";

/**
 * - `strong`: it says outright who it claims to be.
 * - `weak`: lesser clues add up; a company that issues the brand's cards writes so, too.
 * - `none`: it does not present itself as the brand, or merely mentions it.
 */
export type Presentation = "strong" | "weak" | "none";

/** What is taken up in news and newsletters as well. */
const namingOnly: ReadonlySet<ClueKind> = new Set([
  "subject-start",
  "subject-name",
  "body-name",
  "picture-file",
]);
/** Who has a name of its own may write lists and notes, in which the name stands on a line. */
const listing: ReadonlySet<ClueKind> = new Set([...namingOnly, "name-line"]);
/** Made of what was found, not found itself. */
const commonRequests: ReadonlySet<ClueKind> = new Set([
  "brand-request",
  "pressing-request",
  "request",
  "unknown-page",
]);
const requests: ReadonlySet<ClueKind> = new Set([
  ...commonRequests,
  "brand-secret",
  "data-request",
]);

const thresholdOf = {
  none: "no-identity",
  claimed: "claimed-identity",
  named: "named-identity",
  confirmed: "confirmed-identity",
} as const satisfies Record<SenderIdentity, keyof PresentationModel["thresholds"]>;

/** Who has a name of its own takes the brand's up in lists and notes: one clue of a sort is no claim. */
function isStrong(
  clues: readonly Clue[],
  identity: SenderIdentity,
  { weights, thresholds }: PresentationModel,
): boolean {
  const speaking = clues.filter(({ kind }) => !requests.has(kind));
  if (speaking.every(({ kind }) => weights[kind] < thresholds.strong)) return false;
  if (identity === "none") return true;
  const claims = clues.filter(({ kind }) => !namingOnly.has(kind) && !commonRequests.has(kind));
  return claims.reduce((total, { kind }) => total + weights[kind], 0) >= thresholds.outright;
}

/**
 * Tells whether a message presents itself as the brand, and does not merely mention it.
 *
 * @param clues All that were found.
 * @param identity Who the sender is, where it is not the brand.
 * @param model `rules/model/presentation.json`.
 */
export function judgePresentation(
  clues: readonly Clue[],
  identity: SenderIdentity,
  model: PresentationModel,
): Presentation {
  const { weights, thresholds } = model;
  if (clues.some(({ kind }) => weights[kind] >= thresholds.outright)) return "strong";
  const mention = identity === "none" ? namingOnly : listing;
  if (clues.every(({ kind }) => mention.has(kind))) return "none";
  const sum = clues.reduce((total, { kind }) => total + weights[kind], 0);
  if (sum < thresholds[thresholdOf[identity]]) return "none";
  return isStrong(clues, identity, model) ? "strong" : "weak";
}
