import type { PaneState } from "../pane-state";
import type { NoticeText, PaneText } from "./pane-text";

/** Why the pane cannot start, and which hosts must be reachable for it. */
export function cannotStartNotice(
  { failure, hosts }: Extract<PaneState, { readonly kind: "cannot-start" }>,
  text: PaneText,
): NoticeText {
  const notice = text.cannotStart[failure];
  if (hosts.length === 0) return notice;
  return { ...notice, text: text.withHosts(notice.text, hosts) };
}

/** What is said in a state without a checklist; `null` where there is one, or soon will be. */
export function noticeOf(state: PaneState, text: PaneText): NoticeText | null {
  switch (state.kind) {
    case "starting":
    case "checking":
    case "checked":
      return null;
    case "cannot-start":
      return cannotStartNotice(state, text);
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
