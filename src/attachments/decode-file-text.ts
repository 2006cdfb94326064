import { decodeUndeclaredJapanese } from "../message/decode-text";
import { decodeStrictly } from "../message/mime/decode-strictly";

const byteOrderMarks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** `charset=…` of a page, `encoding="…"` of XML: in the first bytes (HTML standard, section 13.2.3.2). */
const declaration = /(?:charset|encoding)\s*=\s*["']?([\w.:-]{2,40})/iu;
const declarationReach = 1024;

/**
 * Decodes a text file: by its byte order mark, by the encoding that it declares, as UTF-8, or, where
 * it is none of these, as Shift_JIS.
 */
export function decodeFileText(bytes: Uint8Array): string {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return new TextDecoder(marked[0]).decode(bytes);
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, declarationReach));
  const declared = declaration.exec(start)?.[1];
  for (const encoding of [declared, "utf-8", "shift_jis"]) {
    const text = encoding === undefined ? null : decodeStrictly(bytes, encoding);
    if (text !== null) return decodeUndeclaredJapanese(text);
  }
  return new TextDecoder().decode(bytes);
}
