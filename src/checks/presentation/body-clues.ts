import type { RuleSet } from "../../rule-set/rule-set";
import { anyWordOf } from "../../text/context-words";
import type { Span } from "../../text/span";
import { matchesOf, type ScannedText } from "../scanned-text";
import { claimedNames, type NameMatch } from "./brand-names";
import { type Clue, clueFrom } from "./clue";
import { voiceClues } from "./voice-clues";

/** A signature is followed by at most this many characters. */
const footLength = 400;
/** How much of a line before a name is looked at. */
const lineReach = 64;
const copyrightReach = 24;
const copyrightBefore = new RegExp(
  `(?:©|ⓒ|\\(c\\)|\\b${anyWordOf("copyright")})[\\d\\s\\p{P}©]{0,16}$`,
  "iu",
);
/** `Paid to: …` is a list entry, not a signature. */
const isLabel = /[:：=]\s*$/u;
/** So is text after a bullet or number. A dash may precede a signature. */
const isBullet = /^\s*(?:[・•●◆*]|\d{1,2}[.)])\s*$/u;
const restOfLine = /^[^\n]{0,80}/u;
const isWord = /\p{L}/u;
/** `1 x … gift card, $100` is an item of an order. */
const isNumbered = /\p{N}/u;
const isKanji = /\p{Script=Han}/u;
const isWordOrNumber = /[\p{L}\p{N}]/u;
/** In a signature a person may precede the department: `Mary Hill, Card Services`. */
const personBefore = /^\s*\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,3}, */u;
/** After the name in a signature: a comma or a bar and an address, or the line's end. */
const endsName = /^[^\p{L}\p{N}]*$|^\s*[,，|｜:：]/u;

/** The name right after a copyright sign, with or without a year. */
function copyrightClues({ source }: ScannedText, names: readonly Span[]): Clue[] {
  const held = names.find(({ start }) =>
    copyrightBefore.test(source.slice(Math.max(0, start - copyrightReach), start)),
  );
  return clueFrom("issuer", held && source.slice(held.start, held.end));
}

/** A bare name with a request after it is a list entry, as in job adverts. */
const asksAfter = (text: ScannedText, end: number): boolean =>
  matchesOf(text, "request").some(({ value, start }) => value.topic !== "threat" && start >= end);

/** Whether the name is on a line of its own at the foot, with at most a department beside it. */
function isSignature(text: ScannedText, { start, end }: Span, { roleNames }: RuleSet): boolean {
  const { source } = text;
  if (start < source.length - footLength || !source.slice(0, start).includes("\n")) return false;
  const before = source.slice(
    Math.max(source.lastIndexOf("\n", start) + 1, start - lineReach),
    start,
  );
  const rest = restOfLine.exec(source.slice(end))?.[0] ?? "";
  if (isLabel.test(before) || isBullet.test(before) || copyrightBefore.test(before)) return false;
  const afterPerson = before.replace(personBefore, "");
  const department = isWord.test(afterPerson) ? afterPerson : before;
  if (!roleNames.isRole(department)) return false;
  if (!endsName.test(rest)) return roleNames.isRole(rest) && !isNumbered.test(before + rest);
  const isDepartment = isWord.test(department) && !isWord.test(rest);
  return isDepartment || !asksAfter(text, end);
}

function signatureClues(text: ScannedText, names: readonly NameMatch[], ruleSet: RuleSet): Clue[] {
  const stands = (span: Span): boolean => isSignature(text, span, ruleSet);
  const company = matchesOf(text, "company-name").find(stands);
  if (company !== undefined) return clueFrom("company-line", company.text);
  return clueFrom("name-line", names.find(stands)?.text);
}

/** There is at most one line above a letterhead, such as "View in browser". */
const maxLettersAbove = 24;
const firstLine = /\S[^\n]*/u;

/** Whether the first line is the brand's name and nothing else that matters. */
function isHeadedByName(
  { source }: ScannedText,
  { start, end }: Span,
  isNothing: (around: string) => boolean,
): boolean {
  const line = firstLine.exec(source.slice(0, end + lineReach));
  if (line === null) return false;
  const before = line[0].slice(0, start - line.index);
  const isWithin = start >= line.index && end <= line.index + line[0].length;
  return isWithin && !isLabel.test(before) && isNothing(before + line[0].slice(end - line.index));
}

/** Not in kanji, which have many meanings besides a department. */
const isDepartment = (words: string, { roleNames }: RuleSet): boolean =>
  !isKanji.test(words) && roleNames.isRole(words);

/** The line may also name a department. */
function letterheadClues(
  text: ScannedText,
  first: NameMatch | undefined,
  isNothing: (around: string) => boolean,
): Clue[] {
  if (first === undefined || !isHeadedByName(text, first, isNothing)) return [];
  return [{ kind: "letterhead", evidence: first.text }];
}

/**
 * How the body shows the brand: in its words, signature, letterhead and pictures.
 *
 * @param text What the reader sees of the body.
 * @param pictures The texts of its pictures, in the body's order.
 * @param lettersAbovePictures How many letters stand above the first of them.
 */
export function bodyClues(
  text: ScannedText,
  pictures: ScannedText,
  ruleSet: RuleSet,
  lettersAbovePictures = 0,
): Clue[] {
  const names = claimedNames(text);
  const [named] = names;
  const [pictured] = claimedNames(pictures);
  const heads = [
    ...letterheadClues(text, named, (around) => isDepartment(around, ruleSet)),
    ...(lettersAbovePictures <= maxLettersAbove
      ? letterheadClues(pictures, pictured, (around) => !isWordOrNumber.test(around))
      : []),
  ];
  return [
    ...voiceClues(text),
    ...voiceClues(pictures),
    ...copyrightClues(text, names),
    ...signatureClues(text, names, ruleSet),
    ...heads.slice(0, 1),
    ...clueFrom("body-name", named?.text),
    ...clueFrom(text.source.trim() === "" ? "pictures-only" : "picture-name", pictured?.text),
  ];
}
