import type { Verdict } from "../../checks/check-result";
import type { englishOutline } from "./outline-en";

/** Why a verdict reads as it does, beyond the verdict itself. */
export type HeadlineKey =
  | Verdict
  | "no-signs-unconfirmed"
  | "no-signs-unread"
  | "suspicious-forwarded"
  | "suspicious-unchecked"
  | "unrelated-named";

/** All words of an outline in one language. `{brand}` stands for the brand's name. */
export type OutlineTexts = typeof englishOutline;
