import type { PaneState } from "../pane-state";
import type { NoticeText, PaneText } from "./pane-text";

/** What is said in a state without a checklist; `null` where there is one, or soon will be. */
export function noticeOf(state: PaneState, text: PaneText): NoticeText | null {
  switch (state.kind) {
    case "starting":
    case "checking":
    case "checked":
      return null;
    case "cannot-start": {
      const { failure, hosts } = state;
      const notice = text.cannotStart[failure];
      return hosts.length === 0 ? notice : { ...notice, text: text.withHosts(notice.text, hosts) };
    }
    case "nothing-selected":
      return text.nothingSelected;
    case "not-mail":
      return text.notMail;
    case "encrypted":
      return text.encrypted;
    case "own-report":
      return text.ownReport;
    case "failed":
      return text.failed[state.reason];
  }
}

/** What a screen reader says of a state: the verdict, or what the notice says; nothing during a check. */
export function announcementOf(state: PaneState, text: PaneText): string {
  return state.kind === "checked"
    ? state.checked.explanation.headline
    : (noticeOf(state, text)?.title ?? "");
}
