import type { Verdict } from "../checks/check-result";
import type { Message } from "../message/message";
import type { OfficeStartFailure } from "../outlook/start-office";
import type { SelectedMail } from "../outlook/selected-item";
import type { Checked } from "./checker/checker";

/** A message whose check is on the screen: all that an action on it needs to know. */
export interface CheckedMessage extends Checked {
  readonly selected: SelectedMail;
  readonly message: Message;
  readonly checkedAt: Date;
  /** The reader asked for it to be judged as the brand's. */
  readonly presentedByReader: boolean;
}

/**
 * `unread`: Outlook gave nothing of it. `too-long`: nothing was found in its beginning and its end,
 * and the rest was not read. `stopped`: the check did not come to an end.
 */
export type CheckFailure = "unread" | "too-long" | "stopped";

/** What the pane shows. */
export type PaneState =
  /** Office.js is not ready yet. */
  | { readonly kind: "starting" }
  /** The pane cannot work here. `hosts`: those that must be reached for it; may be empty. */
  | {
      readonly kind: "cannot-start";
      readonly failure: OfficeStartFailure;
      readonly hosts: readonly string[];
    }
  | { readonly kind: "nothing-selected" }
  /** Something that is no mail, such as a calendar entry. */
  | { readonly kind: "not-mail" }
  /** The selected mail is being read and checked. */
  | {
      readonly kind: "checking";
      /** How much of the body has been read, from 0 to 1; `null` where it is done in no time. */
      readonly progress: number | null;
    }
  /** Encrypted, and nothing of it speaks against it; so nothing can be said. */
  | { readonly kind: "encrypted"; readonly checked: CheckedMessage }
  /** A report that the reader sent, as it lies in Sent Items. */
  | { readonly kind: "own-report" }
  /** Nothing at all could be found out about the message. */
  | { readonly kind: "failed"; readonly reason: CheckFailure }
  | { readonly kind: "checked"; readonly checked: CheckedMessage };

/** The value of `data-verdict`, for tests: the verdict, or why there is none. */
export function verdictAttribute(state: PaneState): Verdict | "pending" | "none" | "failed" {
  switch (state.kind) {
    case "starting":
    case "checking":
      return "pending";
    case "nothing-selected":
    case "not-mail":
    case "encrypted":
    case "own-report":
      return "none";
    case "cannot-start":
    case "failed":
      return "failed";
    case "checked":
      return state.checked.result.verdict;
  }
}
