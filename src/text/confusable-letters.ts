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

/** By ASCII code: a bit for each letter that a character may be, or be part of, for a hurried eye. */
const possibleLettersByCode = new Int32Array(0x80);
for (let letter = 0; letter < 26; letter += 1) possibleLettersByCode[0x61 + letter] = 1 << letter;
for (const [from, to] of lookAlikes) {
  for (const character of from) {
    const code = character.charCodeAt(0);
    possibleLettersByCode[code] =
      (possibleLettersByCode[code] ?? 0) | (1 << (to.charCodeAt(0) - 0x61));
  }
}

/**
 * The letters a to z that may stand in a text or, once it is joined to another and what looks alike
 * is replaced, in that.
 *
 * @returns A bit for each, from the lowest on.
 */
export function possibleLetters(name: string): number {
  let letters = 0;
  for (let index = 0; index < name.length; index += 1) {
    letters |= possibleLettersByCode[name.charCodeAt(index)] ?? 0;
  }
  return letters;
}

const lookAlike = /rn|vv|[01i|35]/g;

/**
 * Replaces what looks alike by one of its kind, so that two names that a hurried eye cannot tell
 * apart become equal. The result is for comparing only.
 *
 * @param name lower-case letters and digits; letters of other scripts already folded to Latin
 */
export function withoutLookAlikes(name: string): string {
  return name.replace(lookAlike, (found) => lookAlikes.get(found) ?? found);
}
