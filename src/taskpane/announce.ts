import type { Language } from "../explain/language";

/** In milliseconds: long enough for a screen reader to pick the text up. */
const saidFor = 1_000;

/**
 * Has a screen reader say a text, once. The live region is in `taskpane.html`, because text that
 * appears together with its region is not announced. It is emptied again, so that nobody comes upon
 * the text a second time, and the same words can be announced again.
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
