import { decodeWords } from "postal-mime";

/** The escape sequences that begin ISO-2022-JP text (RFC 1468). */
const iso2022jpEscape = "\u001B$";

/**
 * The maximum length of a decoded field, in code units; the rest is cut. No one reads a longer
 * subject.
 */
const maxLength = 32_768;

/**
 * Decodes an unstructured field's value: encoded words (RFC 2047), and ISO-2022-JP that stands
 * there undeclared, as older Japanese mail software writes it.
 */
export function decodeText(value: string): string {
  return decodeUndeclaredJapanese(decodeWords(withWholeCharacters(value.slice(0, maxLength))));
}

const encodedWord = /=\?([^?\s]{1,40})\?([BQ])\?([^?]*)\?=/giu;

/**
 * Joins encoded words that split a character, which RFC 2047 section 5 forbids and mail programs
 * read all the same. The decoder joins such words where they are alike: then all are written in Q.
 *
 * @param value A field's value.
 * @returns The same value, where its words can be decoded as they are.
 */
export function withWholeCharacters(value: string): string {
  if (!decodeWords(value).includes("\uFFFD")) return value;
  return value.replace(encodedWord, (word, charset: string, encoding: string, text: string) => {
    const encoded = encoding.toUpperCase() === "B" ? base64ToQ(text) : text;
    return encoded === null ? word : `=?${charset.toLowerCase()}?Q?${encoded}?=`;
  });
}

/** @returns `null` for what is no base64. */
function base64ToQ(base64: string): string | null {
  let bytes: string;
  try {
    bytes = atob(base64);
  } catch {
    return null;
  }
  return Array.from(bytes, (byte) => {
    const digits = byte.charCodeAt(0).toString(16).toUpperCase();
    return `=${digits.padStart(2, "0")}`;
  }).join("");
}

/**
 * ISO-2022-JP whose charset nobody declared: it is 7-bit, so its escape sequences are still there.
 *
 * @param text Text that was decoded as UTF-8.
 * @returns The Japanese text, or the same text where there is nothing to decode.
 */
export function decodeUndeclaredJapanese(text: string): string {
  if (!text.includes(iso2022jpEscape)) return text;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) return text;
    bytes[index] = unit;
  }
  return new TextDecoder("iso-2022-jp").decode(bytes);
}
