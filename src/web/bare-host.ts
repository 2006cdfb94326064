import fileLikeSuffixes from "../../rules/web/file-like-suffixes.json";
import { knownSuffix, registrableDomain } from "./registrable-domain";

/** DNS allows 255 octets (RFC 1035, section 2.3.4). */
const maxHostLength = 255;

const fileEndings = new Set(fileLikeSuffixes.entries.map((entry) => entry.suffix));

/**
 * Whether a reader takes a word without a scheme for a host: `example.co.jp`, but not `e.g.`,
 * `3.5.2`, `p.m` or `report.zip`. Fold full-width letters (NFKC) first.
 *
 * @param word no spaces, path or port
 */
export function isBareHost(word: string): boolean {
  if (word.length > maxHostLength || !word.includes(".")) return false;
  const host = word.toLowerCase();
  if (!host.split(".").every((label) => /^[\p{L}\p{N}_-]+$/u.test(label))) return false;
  const suffix = knownSuffix(host);
  if (suffix === null || fileEndings.has(suffix)) return false;
  return registrableDomain(host) !== null;
}
