import type { LinkOrigin, LinkOwner, SignId, SignStatus } from "../../checks/check-result";
import type { FindingCode, FindingDetails } from "../../checks/finding";
import type { HeadlineKey, OutlineTexts } from "./outline-texts";

/** All sentences of an explanation in one language, with `{brand}` as in an outline; in advice `{holding}` and `{afterSlip}`, too, for what the rule set has there. */
export interface ExplanationTexts extends OutlineTexts {
  readonly advice: Readonly<Record<HeadlineKey, string>>;
  /** Instead of a scam's advice where nothing can be reported. */
  readonly adviceWithoutReport: string;
  readonly whyItMatters: Readonly<Record<SignId, string>>;
  /** One line for each sign; a caution is described by its finding instead. */
  readonly summaries: Readonly<
    Record<SignId, Readonly<Record<Exclude<SignStatus, "caution">, string>>>
  >;
  /** Instead of the links' summary where only attachments speak. */
  readonly attachmentSummary: string;
  /** Instead of the requests' summary where nothing is asked, but the wording is odd. */
  readonly wordingSummary: string;
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
