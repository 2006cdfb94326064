import type { PaneState } from "../pane-state";
import type { NoticeText, PaneText } from "./pane-text";

/** What is said in a state without a checklist; `null` where there is one, or soon will be. */
export function noticeOf(state: PaneState, text: PaneText): NoticeText | null {
  switch (state.kind) {
    case "starting":
    case "checking":
    case "checked":
      return null;
    case "cannot-start":
      return text.cannotStart[state.failure];
    case "nothing-selected":
      return text.nothingSelected;
    case "not-mail":
      return text.notMail;
    case "encrypted":
      return text.encrypted;
    case "failed":
      return text.failed[state.reason];
  }
}
