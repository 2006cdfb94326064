import fc from "fast-check";

const pieces = [
  "http://", "https://", "https:", "//", "\\\\", "www.", "www.example.com", "example.co.jp", "@", ":", ":80",
  "/", "?", "#", "%", "%2e", "%00", "%F0%9F", "xn--", "xn--wgv71a", "[", "]", "[::1]", "0x7f.1", ".", "..",
  "。", "、", "のうえ", "日本", "𝑎", "ａ", "\u200b", "\u00ad", "\u202e", "\ud800", "\udc00", "\0", "\t", "\n", " ",
  "mailto:", "tel:", "javascript:", "data:", "url=", "q=", "u=a1", "&", "=", "(", ")", "*", "**A", "__;", "!",
  "https://www.google.com/url?q=", "https://urldefense.com/v3/__", "https://nam01.safelinks.protection.outlook.com/?url=",
  "https://a-b.translate.goog/", "https://protect.mimecast.com/s/", "https://www.bing.com/ck/a?u=a1",
]; // prettier-ignore

/** Strings of the pieces that addresses are made of, with any characters between them. */
export const hostileString = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 4 })), {
    maxLength: 30,
  })
  .map((parts) => parts.join(""));

/**
 * Long texts of one piece, again and again. That time grows no faster than length is not shown here
 * but by `npm run fuzz` and `npm run bench`.
 */
export const longTexts = [
  "http://",
  "http://http://x",
  "www.",
  "https://あ.い.",
  "https://a.b/([",
  "a.com/",
  "a@",
  "xn--",
  "%25",
  "//",
  "-",
  "。",
  "𝑎",
  "\ud800",
  "&q=",
  "https://www.google.com/url?q=",
].map((piece) => ({ piece, text: piece.repeat(Math.ceil(100_000 / piece.length)) }));
