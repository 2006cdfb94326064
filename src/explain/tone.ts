import type { SignStatus, Verdict } from "../checks/check-result";
import type { Severity } from "../checks/finding";
import { statusOf } from "../checks/severity";
import type { ExplainedLink } from "./explanation";

/** How serious something is, as its colour and its mark show it. */
export type Tone = "danger" | "warning" | "success" | "unknown" | "neutral";

const verdictTones: Readonly<Record<Verdict, Tone>> = {
  scam: "danger",
  suspicious: "warning",
  // Not "success": that no sign was found is no guarantee.
  "no-signs": "neutral",
  unrelated: "neutral",
};

const statusTones: Readonly<Record<SignStatus, Tone>> = {
  warning: "danger",
  caution: "warning",
  clear: "success",
  unknown: "unknown",
};

const severityTones: Readonly<Record<Severity, Tone>> = {
  warning: "danger",
  caution: "warning",
  unknown: "unknown",
  note: "neutral",
};

export const toneOfVerdict = (verdict: Verdict): Tone => verdictTones[verdict];
export const toneOfSeverity = (severity: Severity): Tone => severityTones[severity];

/** "Success" where all is fine, but never in a scam, where the absence of one sign means nothing. */
export const toneOfStatus = (status: SignStatus, verdict: Verdict): Tone =>
  status === "clear" && verdict === "scam" ? "neutral" : statusTones[status];

/**
 * "Success" for the brand's own site alone. Where the mail was not judged, nothing is said for or
 * against a link.
 */
export function toneOfLink(
  { findings, owner }: Pick<ExplainedLink, "findings" | "owner">,
  verdict: Verdict,
): Tone {
  const status = statusOf(findings);
  const saysNothing = verdict === "unrelated" || (status === "clear" && owner !== "official");
  return saysNothing ? "neutral" : toneOfStatus(status, verdict);
}
