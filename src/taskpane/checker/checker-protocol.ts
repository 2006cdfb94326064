import type { CheckResult } from "../../checks/check-result";
import type { ExplainedLink, Explanation } from "../../explain/explanation";
import type { Language } from "../../explain/language";
import type { Message } from "../../message/message";
import type { RuleAdditions } from "../../rule-set/rule-additions";

/** What a message is checked by, besides the rules. */
export interface CheckTerms {
  readonly trustedDomains: readonly string[];
  /** What the organization adds to the rules. */
  readonly additions: RuleAdditions;
  /** See `CheckOptions`. */
  readonly presentedByReader: boolean;
  /** Of the explanation. */
  readonly language: Language;
}

/** What the pane asks of its worker. Answers carry the request's `id`. */
export type CheckerRequest =
  | ({
      readonly kind: "check";
      readonly id: number;
      readonly message: Message;
      /** Files and pictures are left unread: a check that read them came to no end. */
      readonly leavesFilesUnread: boolean;
    } & CheckTerms)
  /** Puts the last check into words once more, in another language. */
  | {
      readonly kind: "explain";
      readonly id: number;
      /** The `id` by which the check was asked for. */
      readonly check: number;
      readonly language: Language;
    };

/** What the pane needs to know of a result beside its explanation. */
export interface CheckSummary extends Pick<CheckResult, "ruleSet" | "verdict" | "isTooLong"> {
  /** For a report; with nothing in it that becomes a link. */
  readonly campaignQuery: string | null;
}

/** What the worker answers: any number of `progress` and `links`, then one of the others. */
export type CheckerAnswer =
  /** How much of the body has been read, from 0 to 1. */
  | { readonly kind: "progress"; readonly id: number; readonly share: number }
  /** The next links of the explanation to come: a hundred thousand at once would hold the pane up. */
  | { readonly kind: "links"; readonly id: number; readonly links: readonly ExplainedLink[] }
  | {
      readonly kind: "explained";
      readonly id: number;
      readonly result: CheckSummary;
      /** Without its links, which came before. */
      readonly explanation: Explanation;
    }
  /** Something is broken in the checks, or the check to be explained is not the last one. */
  | { readonly kind: "failed"; readonly id: number };
