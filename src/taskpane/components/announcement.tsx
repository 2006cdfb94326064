import type { ReactElement } from "react";
import type { PaneState } from "../pane-state";
import type { PaneText } from "../text/pane-text";
import { noticeOf } from "../text/notice-of";
import { VisuallyHidden } from "./visually-hidden";

export interface AnnouncementProps {
  readonly state: PaneState;
  readonly text: PaneText;
}

/**
 * Says the verdict to a screen reader, once a message. Always in the page, and empty while a check
 * runs, so that the same verdict for the next message is said again.
 */
export function Announcement({ state, text }: AnnouncementProps): ReactElement {
  return (
    <VisuallyHidden>
      <span role="status">{announcementOf(state, text)}</span>
    </VisuallyHidden>
  );
}

function announcementOf(state: PaneState, text: PaneText): string {
  return state.kind === "checked"
    ? state.checked.explanation.headline
    : (noticeOf(state, text)?.title ?? "");
}
