import { type ReactElement, useEffect, useRef } from "react";
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
 * runs, so that the same verdict for the next message is said again. What is there from the first
 * render on would not be said, and so is put in after it.
 */
export function Announcement({ state, text }: AnnouncementProps): ReactElement {
  const announcement = announcementOf(state, text);
  const region = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (region.current !== null) region.current.textContent = announcement;
  }, [announcement]);
  return (
    <VisuallyHidden>
      <span ref={region} role="status" />
    </VisuallyHidden>
  );
}

/** What is said of a state; nothing while a check runs. */
export function announcementOf(state: PaneState, text: PaneText): string {
  return state.kind === "checked"
    ? state.checked.explanation.headline
    : (noticeOf(state, text)?.title ?? "");
}
