import type { FindingCode, FindingDetails } from "../../checks/finding";
import type { english } from "./en";

/** A sentence for each finding. */
export type FindingTexts = {
  readonly [Code in FindingCode]: (details: Readonly<FindingDetails[Code]>) => string;
};

/**
 * All sentences of an explanation in one language, with `{brand}` as in an outline; in advice
 * `{holding}` and `{afterSlip}`, too, for what the rule set has there.
 */
export type ExplanationTexts = typeof english;
