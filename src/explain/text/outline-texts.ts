import type { SignId, SignStatus, Verdict } from "../../checks/check-result";
import type { Language } from "../language";

/** Why a verdict reads as it does, beyond the verdict itself. */
export type HeadlineKey =
  | Verdict
  | "no-signs-unconfirmed"
  | "no-signs-unread"
  | "suspicious-forwarded"
  | "suspicious-unchecked"
  | "unrelated-named";

/** All words of an outline in one language. `{brand}` stands for the brand's name. */
export interface OutlineTexts {
  readonly language: Language;
  readonly headlines: Readonly<Record<HeadlineKey, string>>;
  readonly signTitles: Readonly<Record<SignId, string>>;
  readonly statusLabels: Readonly<Record<SignStatus, string>>;
  readonly notJudgedLabel: string;
}
