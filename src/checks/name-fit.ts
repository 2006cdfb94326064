import umlauts from "../../rules/text/umlauts.json";
import type { Mailbox } from "../message/message";
import { foldToLetters } from "../text/fold-to-letters";
import type { RoleNames } from "../text/role-names";
import { publicSuffix } from "../web/registrable-domain";
import { domainOf, localPartOf } from "./mail-address";

/** A shorter word is part of many domains by chance. */
export const minWordLetters = 4;
const minInitials = 3;
/** The most words of a name that are compared. */
const maxNameWords = 32;
const latin = /^\p{Script=Latin}+$/u;

/** The labels that name somebody: `cedarbrook` of `mail.cedarbrook.co.jp`, none of `card-desk1.com`. */
export function namingLabels(domain: string, roleNames: RoleNames): readonly string[] {
  const suffix = publicSuffix(domain) ?? "";
  const labels = domain.slice(0, Math.max(0, domain.length - suffix.length - 1)).split(".");
  return labels.filter((label) =>
    roleNames
      .properWords(label.replaceAll("-", " "))
      .some((word) => word === label || word.length >= minInitials),
  );
}

/** Whether the words make up a label, or are abbreviated by it. */
function makesUp(words: readonly string[], label: string): boolean {
  const letters = foldToLetters(label);
  const joined = words.join("");
  const initials = words.map((word) => word.charAt(0)).join("");
  return (
    (joined.length >= minWordLetters && letters.includes(joined)) ||
    (letters.length >= minWordLetters && joined.includes(letters)) ||
    (initials.length >= minInitials && letters === initials)
  );
}

const spellings = new Map(umlauts.entries.map(({ letters, as }) => [letters, as]));

/** A name as a domain may spell it: `Hoerwelt` for `Hörwelt`. */
const withoutUmlauts = (name: string): string =>
  Array.from(name.normalize("NFC").toLowerCase(), (letter) => spellings.get(letter) ?? letter).join(
    "",
  );

/** A test whether a word is one of several, or, unless it is short, a part of one. */
function standingIn(wholes: readonly string[]): (word: string) => boolean {
  const letters = wholes.map(foldToLetters);
  return (word) =>
    letters.some(
      (whole) => whole === word || (word.length >= minWordLetters && whole.includes(word)),
    );
}

/** How a sender's name, without its roles, fits its address. */
interface NameFit {
  /** It makes up what somebody chose of the domain, or is abbreviated by it. */
  readonly isWhole: boolean;
  /** A word of it stands in the domain. */
  readonly isPart: boolean;
  /** A word of it stands before the `@`, as a person's does. */
  readonly isMailbox: boolean;
  /** All of it is in Latin letters, and so can be compared with a domain. */
  readonly isLatin: boolean;
}

/**
 * @param labels What of the sender's domain names somebody: see `namingLabels`.
 * @returns The better of how a name fits as it is written, and as a domain may spell it.
 */
export function nameFit(
  { displayName, address }: Mailbox,
  labels: readonly string[],
  roleNames: RoleNames,
): NameFit {
  const properWords =
    domainOf(displayName) === null ? roleNames.properWords(displayName).slice(0, maxNameWords) : [];
  const localPart = localPartOf(address);
  const asWritten = fitOf(displayName, properWords, localPart, labels);
  if (asWritten.isWhole) return asWritten;
  return fitOf(withoutUmlauts(displayName), properWords.map(withoutUmlauts), localPart, labels);
}

function fitOf(
  displayName: string,
  properWords: readonly string[],
  localPart: string,
  labels: readonly string[],
): NameFit {
  const words = properWords.map(foldToLetters);
  const whole = words.length === 0 ? "" : foldToLetters(displayName);
  const isInMailbox = standingIn([localPart, ...localPart.split(/\P{L}+/u)]);
  const besideMailbox = words.filter((word) => !isInMailbox(word));
  return {
    isWhole: labels.some(
      (label) =>
        makesUp(words, label) ||
        (whole.length >= minWordLetters && foldToLetters(label).includes(whole)),
    ),
    isPart: besideMailbox.some(standingIn(labels)),
    isMailbox: besideMailbox.length < words.length,
    isLatin: properWords.every((word) => latin.test(word)),
  };
}
