import { useEffect } from "react";
import type { Language } from "../explain/language";

/** In milliseconds: long enough for a screen reader to pick the text up. */
const removalDelayMs = 1_000;

/**
 * Has a screen reader say a text once. The live region is in `taskpane.html`: text that is added to the
 * page together with its region is not announced. The text is removed again, so that nobody reads it a
 * second time and the same words can be announced again.
 */
export function announce(text: string, language: Language): void {
  const region = document.getElementById("announcement");
  if (region === null || text === "") return;
  const announcement = document.createElement("p");
  announcement.lang = language;
  announcement.textContent = text;
  region.append(announcement);
  setTimeout(() => {
    announcement.remove();
  }, removalDelayMs);
}

/** Has a screen reader say a text whenever it changes. */
export function useAnnouncement(text: string, language: Language): void {
  useEffect(() => {
    announce(text, language);
  }, [text, language]);
}
