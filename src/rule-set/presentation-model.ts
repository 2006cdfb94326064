import { RuleSetError } from "./rule-set-error";

/** Where an email shows the brand. Each weighs what `rules/model/presentation.json` says. */
const clueKinds = [
  "display-name",
  "sender-domain",
  "local-part-name",
  "local-part-token",
  "quoted-sender",
  "other-sender-field",
  "subject-heading",
  "subject-start",
  "subject-name",
  "issuer",
  "signature",
  "greeting",
  "account",
  "card",
  "company-line",
  "name-line",
  "letterhead",
  "body-name",
  "picture-name",
  "pictures-only",
  "heads-pictures",
  "picture-host",
  "picture-file",
  "link-imitation",
  "disguise",
  "brand-request",
  "brand-secret",
  "brand-card",
  "data-request",
  "pressing-request",
  "request",
  "unknown-page",
  "scheme",
] as const;
export type ClueKind = (typeof clueKinds)[number];

/** What a phrase of `voice.json` does. */
export const voiceKinds = ["issuer", "signature", "greeting", "account", "card"] as const;
export type VoiceKind = (typeof voiceKinds)[number];

const thresholdNames = [
  "no-identity",
  "claimed-identity",
  "named-identity",
  "confirmed-identity",
  "outright",
  "strong",
] as const;
type ThresholdName = (typeof thresholdNames)[number];

/** The weights and thresholds by which `judgePresentation` decides. */
export interface PresentationModel {
  readonly weights: Readonly<Record<ClueKind, number>>;
  readonly thresholds: Readonly<Record<ThresholdName, number>>;
}

interface PresentationFile {
  readonly clues: readonly { readonly clue: string; readonly weight: number }[];
  readonly thresholds: readonly { readonly threshold: string; readonly sum: number }[];
}

function valuesByName<Name extends string>(
  names: readonly Name[],
  listed: readonly (readonly [string, number])[],
): Readonly<Record<Name, number>> {
  const values = new Map(listed);
  const unknown = listed.findIndex(([name]) => !names.some((known) => known === name));
  if (unknown !== -1 || values.size !== listed.length || values.size !== names.length) {
    const entry = unknown === -1 ? null : unknown;
    throw new RuleSetError("presentation", entry, `must name each of these once: ${names.join()}`);
  }
  // Every name has its value, as has just been seen.
  return Object.fromEntries(values) as Record<Name, number>;
}

/**
 * Reads the table of weights.
 *
 * @param file `rules/model/presentation.json`, valid by its schema.
 * @throws RuleSetError where a clue or a threshold is missing, unknown or stands twice.
 */
export function readPresentationModel({ clues, thresholds }: PresentationFile): PresentationModel {
  return {
    weights: valuesByName(
      clueKinds,
      clues.map(({ clue, weight }) => [clue, weight] as const),
    ),
    thresholds: valuesByName(
      thresholdNames,
      thresholds.map(({ threshold, sum }) => [threshold, sum] as const),
    ),
  };
}
