import { decodeBase64Text } from "./base64-text";
import { percentDecode } from "./percent-decode";
import { withBothSlashes } from "./with-both-slashes";

/** Index plus two: how many characters the letter after `**` stands for. */
const runLengths = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * Decodes a Proofpoint URL Defense v2 target: `-` stands for `%` and `_` for `/`.
 *
 * Source: Proofpoint's published decoder (URLDefenseDecode.py 3.0.1, function decode_v2)
 */
export function decodeProofpointV2(encoded: string): string {
  return percentDecode(encoded.replaceAll("-", "%").replaceAll("_", "/"));
}

/**
 * Reads the target of a Proofpoint URL Defense v3 path: `/v3/__` target `__;` characters `!`. In
 * the target a `*` stands for the next one of the characters, and `**X` for a run of them.
 *
 * Source: Proofpoint's published decoder (URLDefenseDecode.py 3.0.1, function decode_v3)
 *
 * @param pathAndQuery what follows the host
 * @returns `null` where it is not of that form
 */
export function decodeProofpointV3(pathAndQuery: string): string | null {
  const start = pathAndQuery.indexOf("/v3/__");
  const end = pathAndQuery.indexOf("__;", start);
  const mark = pathAndQuery.indexOf("!", end);
  if (start < 0 || end < 0 || mark < 0) return null;
  const target = percentDecode(pathAndQuery.slice(start + "/v3/__".length, end));
  const decoded = decodeBase64Text(pathAndQuery.slice(end + "__;".length, mark));
  if (decoded === null) return null;
  const characters = Array.from(decoded);
  let next = 0;
  const filled = target.replace(/\*(?:\*(.))?/gsu, (_token, letter: string | undefined) => {
    const length = letter === undefined ? 1 : runLengths.indexOf(letter) + 2;
    next += length;
    return characters.slice(next - length, next).join("");
  });
  return withBothSlashes(filled);
}
