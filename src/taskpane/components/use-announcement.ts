import { useEffect } from "react";
import type { Language } from "../../explain/language";
import type { PaneState } from "../pane-state";
import { noticeOf } from "../text/notice-of";
import type { PaneText } from "../text/pane-text";

/**
 * Says the verdict to a screen reader, once a message. The place for it stands in `taskpane.html`,
 * for what appears together with its place is not said; it is empty while a check runs, so that the
 * same verdict for the next message is said again.
 */
export function useAnnouncement(state: PaneState, text: PaneText, language: Language): void {
  const announcement = announcementOf(state, text);
  useEffect(() => {
    const place = document.getElementById("announcement");
    if (place === null) return;
    place.lang = language;
    place.textContent = announcement;
  }, [announcement, language]);
}

/** What is said of a state; nothing while a check runs. */
export function announcementOf(state: PaneState, text: PaneText): string {
  return state.kind === "checked"
    ? state.checked.explanation.headline
    : (noticeOf(state, text)?.title ?? "");
}
