/** Letters and pairs of letters that look alike in the type of an address bar; checked in order. */
const lookAlikes: readonly (readonly [RegExp, string])[] = [
  [/rn/g, "m"],
  [/vv/g, "w"],
  [/0/g, "o"],
  [/[1i|]/g, "l"],
  [/3/g, "e"],
  [/5/g, "s"],
];

/**
 * Replaces what looks alike by one of its kind, so that two names that a hurried eye cannot tell
 * apart become equal. The result is for comparing only.
 *
 * @param name lower-case letters and digits; letters of other scripts already folded to Latin
 */
export function withoutLookAlikes(name: string): string {
  return lookAlikes.reduce((text, [letters, one]) => text.replace(letters, one), name);
}
