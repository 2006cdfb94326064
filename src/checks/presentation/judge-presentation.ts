import type { ClueKind, PresentationModel } from "../../rule-set/presentation-model";
import type { SenderIdentity } from "../sender-identity";
import type { Clue } from "./clue";

/**
 * - `outright`: one clue says it, or clear ones add up to as much.
 * - `strong`: a single clear clue, such as a heading or a signature.
 * - `weak`: lesser clues add up; a company that issues the brand's cards writes so, too.
 * - `none`: it does not present itself as the brand, or merely mentions it.
 */
export type Presentation = "outright" | "strong" | "weak" | "none";

/** Clues that news and newsletters show as well. */
const namingOnly: ReadonlySet<ClueKind> = new Set([
  "subject-start",
  "subject-name",
  "body-name",
  "picture-file",
]);
/** A sender with a name of its own may write lists in which the brand's name has a line to itself. */
const listing: ReadonlySet<ClueKind> = new Set([...namingOnly, "name-line"]);
/** Clues derived from other findings. */
const commonRequests: ReadonlySet<ClueKind> = new Set([
  "disguise",
  "brand-request",
  "pressing-request",
  "request",
  "unknown-page",
  "scheme",
]);
const requests: ReadonlySet<ClueKind> = new Set([
  ...commonRequests,
  "brand-secret",
  "brand-card",
  "data-request",
]);

const thresholdOf = {
  none: "no-identity",
  claimed: "claimed-identity",
  named: "named-identity",
  confirmed: "confirmed-identity",
} as const satisfies Record<SenderIdentity, keyof PresentationModel["thresholds"]>;

/** How clearly a message that presents itself as the brand does so. */
function clarityOf(
  clues: readonly Clue[],
  { weights, thresholds }: PresentationModel,
): Exclude<Presentation, "none"> {
  // Each kind once: a calendar says the same in the body and in what is attached.
  const kinds = [...new Set(clues.map(({ kind }) => kind))];
  const speaking = kinds.filter((kind) => !requests.has(kind));
  if (speaking.every((kind) => weights[kind] < thresholds.strong)) return "weak";
  const claims = kinds.filter((kind) => !namingOnly.has(kind) && !commonRequests.has(kind));
  const sum = claims.reduce((total, kind) => total + weights[kind], 0);
  return sum >= thresholds.outright ? "outright" : "strong";
}

/**
 * Decides whether a message presents itself as the brand, rather than merely mentioning it.
 *
 * @param clues All clues found in the message.
 * @param identity Who the sender is, where it is not the brand.
 * @param model `rules/model/presentation.json`.
 */
export function judgePresentation(
  clues: readonly Clue[],
  identity: SenderIdentity,
  model: PresentationModel,
): Presentation {
  const { weights, thresholds } = model;
  if (clues.some(({ kind }) => weights[kind] >= thresholds.outright)) return "outright";
  const mention = identity === "none" ? namingOnly : listing;
  if (clues.every(({ kind }) => mention.has(kind))) return "none";
  const sum = clues.reduce((total, { kind }) => total + weights[kind], 0);
  if (sum < thresholds[thresholdOf[identity]]) return "none";
  return clarityOf(clues, model);
}
