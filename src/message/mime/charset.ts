/** A single-byte charset of the Encoding Standard in which every byte is a distinct character. */
const losslessCharset = "macintosh";

const byteOfCodeUnit: ReadonlyMap<number, number> = new Map(
  Array.from(
    new TextDecoder(losslessCharset).decode(Uint8Array.from({ length: 0x100 }, (_, byte) => byte)),
    (character, byte) => [character.charCodeAt(0), byte] as const,
  ),
);

const textPart = /^content-type:\s*text\/(?:html|plain)/gimu;

/**
 * Redeclares the charset of every text part so that no byte is lost when it is decoded. The first
 * of two parameters with the same name counts.
 *
 * @param source A message, each byte as one code unit.
 */
export const declareLossless = (source: string): string =>
  source.replace(textPart, `$&; charset=${losslessCharset}`);

/** The bytes of text decoded after `declareLossless`. */
export function bytesOfLossless(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    bytes[index] = byteOfCodeUnit.get(text.charCodeAt(index)) ?? 0x3f;
  }
  return bytes;
}

/** What `TextDecoder` writes where bytes are no text of the charset, and the controls of C1. */
const undecoded = /[\u0080-\u009F\uFFFD]/u;
/** UTF-8 that was read as windows-1252 or ISO-8859-1: a lead byte, then a trailing one. */
const misreadUtf8 =
  /[\u00C2-\u00F4][\u0080-\u00BF\u0152\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013\u2014\u2018-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]/u;
/** Whether decoded text shows that its charset was declared wrongly or not at all. */
export const isMisread = (text: string): boolean => undecoded.test(text) || misreadUtf8.test(text);

/** Whether a header field does, or a line that may continue one. */
export const declaresCharset = (source: string): boolean =>
  /^(?:content-type:|[ \t])[^\n<]*\bcharset\b/imu.test(source);

export const declaresUtf7 = (source: string): boolean => /charset\s*=\s*"?utf-7\b/iu.test(source);

const declaredCharset = /charset\s*=\s*"?([\w-]{2,40})/giu;
/** Any bytes are text in these, so a declaration of one says little about text that is no ASCII. */
const anyBytes = /^(?:us-ascii|iso-8859-\d+|latin\d|windows-125\d)$/iu;

/** The multi-byte charsets that the parts of a message declare, in order, in lower case. */
export const declaredCharsets = (source: string): readonly string[] => [
  ...new Set(
    [...source.matchAll(declaredCharset)]
      .map(([, name = ""]) => name.toLowerCase())
      .filter((name) => !anyBytes.test(name)),
  ),
];
