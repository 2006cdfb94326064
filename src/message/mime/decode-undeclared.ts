import { analyse } from "chardet";
import { decodeStrictly } from "./decode-strictly";
import { decodeUtf7 } from "./decode-utf7";

const metaCharset = /<meta[^>]{0,200}charset\s*=["'\s]{0,10}([\w-]{2,40})/iu;
/** As far as browsers look for it (HTML standard, "prescan a byte stream"), and a little more. */
const metaReach = 4096;

const labelled = (html: string): string | null =>
  metaCharset.exec(html.slice(0, metaReach))?.[1]?.toLowerCase() ?? null;

/** A detector's guess with less confidence (0 to 100) is ignored. */
const minConfidence = 20;
/** How many bytes the detector gets. */
const maxSample = 65_536;

/**
 * Decodes text whose charset is declared wrongly, only within the text, or nowhere: as UTF-8 where
 * it is valid UTF-8, else by its own `<meta>`, else as what stands beside it, else as a detector
 * guesses.
 *
 * @param beside Charsets that other parts of the message declare, likeliest first.
 * @returns `null` where nothing fits.
 */
export function decodeUndeclared(bytes: Uint8Array, beside: readonly string[] = []): string | null {
  const label = labelled(new TextDecoder("windows-1252").decode(bytes.subarray(0, metaReach)));
  if (label === "utf-7") return decodeUtf7(new TextDecoder().decode(bytes));
  const guesses = analyse(bytes.subarray(0, maxSample))
    .filter(({ confidence }) => confidence >= minConfidence)
    .map(({ name }) => name);
  const labels = label === null ? beside : [label, ...beside];
  for (const charset of ["utf-8", ...labels, ...guesses]) {
    const text = decodeStrictly(bytes, charset);
    if (text !== null) return text;
  }
  return null;
}
