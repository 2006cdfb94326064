import type { RuleSet } from "../../rule-set/rule-set";
import { anyWordOf } from "../../text/context-words";
import { foldToLetters } from "../../text/fold-to-letters";
import { outside } from "../../text/span";
import { matchesOf, type MatchOf, type ScannedText } from "../scanned-text";

const numberReach = 32;

export type NameMatch = MatchOf<"name"> | MatchOf<"misspelt-name">;

/** The last digits of a card's number, as receipts and bookings quote them. */
const cardNumberAfter = new RegExp(
  `^(?:\\s*${anyWordOf("card")})?[\\s(（,:：•●*xX·…‥.-]*\\d{4,5}(?!\\d)`,
  "u",
);

/** The names of the brand in a text, in order. */
export function allNames(text: ScannedText): readonly NameMatch[] {
  const names = [...matchesOf(text, "name"), ...matchesOf(text, "misspelt-name")];
  return names.sort((a, b) => a.start - b.start);
}

/** The names of the brand in a text, in order, without those that are only mentioned there. */
export function claimedNames(text: ScannedText): readonly NameMatch[] {
  const names = allNames(text);
  if (names.length === 0) return names;
  return outside(names, matchesOf(text, "mention")).filter(
    ({ end }) => !cardNumberAfter.test(text.source.slice(end, end + numberReach)),
  );
}

/** Whether a name of the brand stands in a text, plain or disguised, claimed or only mentioned. */
export function namesBrand(text: ScannedText): boolean {
  return matchesOf(text, "name").length > 0 || matchesOf(text, "misspelt-name").length > 0;
}

/** A name of this many letters or more is looked for inside longer words; a shorter one would be found by chance. */
const minEmbeddedLetters = 8;

/**
 * Whether a name that is made for machines, such as the part of an address before the `@`, holds a
 * `name` of the brand, or a `token` that stands for it in hosts as a word of its own.
 */
export function nameInIdentifier(identifier: string, ruleSet: RuleSet): "name" | "token" | null {
  const letters = foldToLetters(identifier);
  const holds = (name: string): boolean =>
    name.length >= minEmbeddedLetters && letters.includes(name);
  if (ruleSet.plainNames.some((name) => holds(name.letters))) return "name";
  const words = identifier.toLowerCase().split(/[^a-z]+/u);
  return ruleSet.ownedNames.tokens.some(({ name }) => words.includes(name)) ? "token" : null;
}
