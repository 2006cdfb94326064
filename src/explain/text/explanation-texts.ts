import type { LinkOrigin, LinkOwner, SignId, SignStatus, Verdict } from "../../checks/check-result";
import type { FindingCode, FindingDetails } from "../../checks/finding";
import type { Language } from "../language";

/** Why a verdict reads as it does, beyond the verdict itself. */
export type HeadlineKey =
  | Verdict
  | "no-signs-unconfirmed"
  | "no-signs-unread"
  | "suspicious-forwarded"
  | "suspicious-unchecked"
  | "unrelated-named";

/** All sentences of an explanation in one language. `{brand}` stands for the brand's name; in advice `{holding}` and `{afterSlip}`, too, for what the rule set has there. */
export interface ExplanationTexts {
  readonly language: Language;
  readonly headlines: Readonly<Record<HeadlineKey, string>>;
  readonly advice: Readonly<Record<HeadlineKey, string>>;
  readonly signTitles: Readonly<Record<SignId, string>>;
  readonly whyItMatters: Readonly<Record<SignId, string>>;
  readonly statusLabels: Readonly<Record<SignStatus, string>>;
  /** One line for each sign; a caution is described by its finding instead. */
  readonly summaries: Readonly<
    Record<SignId, Readonly<Record<Exclude<SignStatus, "caution">, string>>>
  >;
  /** Instead of the links' summary where only attachments speak. */
  readonly attachmentSummary: string;
  /** Instead of the requests' summary where nothing is asked, but the wording is odd. */
  readonly wordingSummary: string;
  readonly notJudgedLabel: string;
  readonly notJudgedSummary: string;
  readonly ownerLabels: Readonly<Record<LinkOwner, string>>;
  /** Where a link stands that is not in the mail's text. */
  readonly linkOrigins: Readonly<Record<LinkOrigin["kind"], (name: string) => string>>;
  readonly findings: {
    readonly [Code in FindingCode]: (details: Readonly<FindingDetails[Code]>) => string;
  };
  readonly slipTitle: string;
  readonly slipIntroduction: string;
  readonly slipPlacesTitle: string;
}
