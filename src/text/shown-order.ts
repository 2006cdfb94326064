/**
 * What has text run from right to left until it is ended: an override (U+202E), an embedding
 * (U+202B) and an isolate (U+2067).
 */
const turned = /[\u202b\u202e\u2067]([^\u202c\u2069\n]*)[\u202c\u2069]?/gu;
const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * The text in the order in which its letters are seen, where control characters (Unicode Standard
 * Annex #9) turn letters around that are not written so. Programs differ in what they do with an
 * embedding or an isolate of Latin letters: nobody needs one, and it is read as if turned.
 *
 * @param text Any string.
 */
export function inShownOrder(text: string): string {
  return text.replace(turned, (whole, within: string) =>
    rightToLeftLetter.test(within) ? whole : Array.from(within).reverse().join(""),
  );
}
