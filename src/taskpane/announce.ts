import type { Language } from "../explain/language";

/** In milliseconds: long enough for a screen reader to take up what is said. */
const saidFor = 1_000;

/**
 * Says a text to a screen reader, once. The place for it stands in `taskpane.html`, for what appears
 * together with its place is not said. It is emptied again, so that nobody comes upon the text a
 * second time, and the same words can be said anew.
 */
export function announce(text: string, language: Language): void {
  const place = document.getElementById("announcement");
  if (place === null || text === "") return;
  const said = document.createElement("p");
  said.lang = language;
  said.textContent = text;
  place.append(said);
  setTimeout(() => {
    said.remove();
  }, saidFor);
}
