/** Letters and pairs of letters that look alike in the type of an address bar. */
const lookAlikes: ReadonlyMap<string, string> = new Map([
  ["rn", "m"],
  ["vv", "w"],
  ["0", "o"],
  ["1", "l"],
  ["i", "l"],
  ["|", "l"],
  ["3", "e"],
  ["5", "s"],
]);

const lookAlike = /rn|vv|[01i|35]/g;

/**
 * Replaces look-alike letters by a single representative, so that two names that a hurried eye
 * cannot tell apart become equal. The result is for comparing only.
 *
 * @param name lower-case letters and digits; letters of other scripts already folded to Latin
 */
export function withoutLookAlikes(name: string): string {
  return name.replace(lookAlike, (found) => lookAlikes.get(found) ?? found);
}
