import { makeStyles, tokens } from "@fluentui/react-components";
import type { SignStatus, Verdict } from "../../checks/check-result";
import type { Severity } from "../../checks/finding";

/** How grave something is, as its colour and its icon show it. */
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
/** Green where all is fine, and nowhere in a scam: there, that one sign is missing means nothing. */
export const toneOfStatus = (status: SignStatus, verdict: Verdict): Tone =>
  status === "clear" && verdict === "scam" ? "neutral" : statusTones[status];
export const toneOfSeverity = (severity: Severity): Tone => severityTones[severity];

/** The colour of text and icons of a tone. */
export const useToneForeground = makeStyles({
  danger: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  unknown: { color: tokens.colorNeutralForeground2 },
  neutral: { color: tokens.colorNeutralForeground2 },
});

/** The colour of a card's icon and headline. */
export const useHeadlineForeground = makeStyles({
  danger: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  unknown: { color: tokens.colorNeutralForeground1 },
  neutral: { color: tokens.colorNeutralForeground1 },
});

/** The ground of a card of a tone. */
export const useToneBackground = makeStyles({
  danger: { backgroundColor: tokens.colorStatusDangerBackground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  unknown: { backgroundColor: tokens.colorNeutralBackground3 },
  neutral: { backgroundColor: tokens.colorNeutralBackground3 },
});
