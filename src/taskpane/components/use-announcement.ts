import { useEffect } from "react";
import type { Language } from "../../explain/language";
import { announce } from "../announce";
import type { PaneState } from "../pane-state";
import { noticeOf } from "../text/notice-of";
import type { PaneText } from "../text/pane-text";

/** Announces the verdict to screen readers, once for each message; nothing while a check runs. */
export function useAnnouncement(state: PaneState, text: PaneText, language: Language): void {
  const announcement = announcementOf(state, text);
  useEffect(() => {
    announce(announcement, language);
  }, [announcement, language]);
}

/** What is said of a state; nothing while a check runs. */
export function announcementOf(state: PaneState, text: PaneText): string {
  return state.kind === "checked"
    ? state.checked.explanation.headline
    : (noticeOf(state, text)?.title ?? "");
}
