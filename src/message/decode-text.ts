import { decodeWords } from "postal-mime";

/** The escape sequences that begin ISO-2022-JP text (RFC 1468). */
const iso2022jpEscape = "\u001B$";
const notSevenBit = /[^\0-\x7F]/u;

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
  return decodeUndeclaredJapanese(decodeWords(withDecodableWords(value.slice(0, maxLength))));
}

/**
 * Names that mail software gives to charsets and the Encoding Standard does not know: Microsoft's code
 * pages, and what Python's email package writes for Big5 and GB 2312 (`CODEC_MAP` in
 * `email/charset.py`).
 */
const otherCharsetNames: ReadonlyMap<string, string> = new Map([
  ["cp932", "shift_jis"],
  ["cp936", "gbk"],
  ["cp949", "euc-kr"],
  ["cp950", "big5"],
  ["cp51932", "euc-jp"],
  ["big5_tw", "big5"],
  ["eucgb2312_cn", "gb2312"],
]);

const charsetOfWord = /=\?([^?\s]{1,40})(?=\?[BQ]\?)/giu;

/** Writes the charsets of encoded words by names that a `TextDecoder` knows. */
const withKnownCharsets = (value: string): string =>
  value.replace(charsetOfWord, (start, name: string) => {
    const known = otherCharsetNames.get(name.toLowerCase());
    return known === undefined ? start : `=?${known}`;
  });

const encodedWord = /=\?([^?\s]{1,40})\?([BQ])\?([^?]*)\?=/giu;

/**
 * Writes encoded words as the decoder can read them. Words that split a character, which RFC 2047
 * section 5 forbids and mail programs read all the same, it joins where they are alike: then all are
 * written in Q.
 *
 * @param field A field's value.
 * @returns The same value, where its words can be decoded as they are.
 */
export function withDecodableWords(field: string): string {
  const value = withKnownCharsets(field);
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
  if (!text.includes(iso2022jpEscape) || notSevenBit.test(text)) return text;
  return new TextDecoder("iso-2022-jp").decode(new TextEncoder().encode(text));
}
