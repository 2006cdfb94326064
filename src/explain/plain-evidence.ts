/** How many characters of a piece of evidence are shown. */
const evidenceLength = 300;

/**
 * Characters that change how the text around them looks, or that leave no trace of their own:
 * controls, bidirectional overrides, zero-width characters, lone surrogates, and the letters and
 * signs that are drawn as nothing (Hangul fillers, the empty Braille pattern). A run of one of them
 * counts once.
 */
const unseen = /([\p{Cc}\p{Cf}\p{Cs}\u115F\u1160\u2800\u3164\uFFA0])\1*/gu;

/** Words of ASCII, in which nothing is to be changed: most addresses and many texts are so. */
const plain = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/**
 * Makes hostile text from a message fit to be shown: white space as single spaces, what cannot be
 * seen as a mark such as `⟨U+202E⟩`, no more than `maxLength` characters.
 * It is still to be shown as text, isolated from the text around it (`<bdi>`).
 *
 * @param text As it stands in the message; any string.
 * @param maxLength In characters (code points), before marks.
 */
export function plainEvidence(text: string, maxLength = evidenceLength): string {
  if (text.length <= maxLength && plain.test(text)) return text;
  const start = text.trimStart();
  // Enough for the characters wanted, whatever their size: hostile text may be megabytes long.
  const bounded = start
    .slice(0, maxLength * 4)
    .replace(/\s+/gu, " ")
    .trimEnd();
  const characters = Array.from(bounded);
  const cut = characters.length > maxLength || start.length > maxLength * 4;
  const shown = characters.slice(0, maxLength).join("");
  return markUnseen(shown) + (cut ? "…" : "");
}

/** Puts a mark such as `⟨U+202E⟩` in the place of what cannot be seen. */
export function markUnseen(text: string): string {
  return text.replace(unseen, (_run, character: string) => markOf(character));
}

function markOf(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return `⟨U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
