import type { RuleSet } from "../rule-set/rule-set";
import { foldToLetters } from "../text/fold";
import { publicSuffix } from "../web/registrable-domain";
import type { LeadsTo } from "./check-links";
import type { SenderAnalysis } from "./check-sender";
import { domainOf } from "./mail-address";
import type { MessageContent } from "./message-content";
import { allNames } from "./presentation/brand-names";

/**
 * Who a sender is that is not the brand:
 * - `none`: it has no name of its own (a role, a product, nothing), one that is not its domain's, or
 *   its address was forged.
 * - `claimed`: it has a name of its own, but a person's, or nobody confirms the address, or its domain
 *   is made of roles alone.
 * - `named`: the receiving server confirms the address, and the name cannot be compared with the
 *   domain, as one in kanji, or a company's that stands only at the foot.
 * - `confirmed`: the receiving server confirms the address, and the name or the signature fits the
 *   domain; or the message comes from within the reader's own organization.
 *
 * A DMARC pass alone is no identity: a scammer's own domain passes as well.
 */
export type SenderIdentity = "none" | "claimed" | "named" | "confirmed";

/** A shorter word is part of many a domain by chance. */
const minWordLetters = 4;
const minInitials = 3;
/** A name has no more words, unless it is hostile. */
const maxNameWords = 32;
/** Where an organization signs: the last lines of a body, each no longer than a name. */
const footLength = 600;
const maxNameLine = 60;
const isAddress = /[@/]|\w\.\w/u;
const latin = /^\p{Script=Latin}+$/u;

/** The labels that name somebody: `cedarbrook` of `mail.cedarbrook.co.jp`, none of `card-desk1.com`. */
function namingLabels(domain: string, { roleNames }: RuleSet): readonly string[] {
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

const umlauts = new Map([
  ["ä", "ae"],
  ["ö", "oe"],
  ["ü", "ue"],
  ["ß", "ss"],
]);

/** A name as a domain may spell it: `Hoerwelt` for `Hörwelt`. */
const withoutUmlauts = (name: string): string =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüß]/gu, (letter) => umlauts.get(letter) ?? letter);

/** Tells of a word whether it stands in one of several: as a whole, or as a part unless it is short. */
function standingIn(wholes: readonly string[]): (word: string) => boolean {
  const letters = wholes.map(foldToLetters);
  return (word) =>
    letters.some(
      (whole) => whole === word || (word.length >= minWordLetters && whole.includes(word)),
    );
}

interface Address {
  readonly localPart: string;
  /** What of the domain names somebody. */
  readonly labels: readonly string[];
}

/** How a sender's name, without its roles, fits its address. */
interface NameFit {
  /** It makes up what somebody chose of the domain, or is abbreviated by it. */
  readonly isWhole: boolean;
  /** A word of it stands in the domain. */
  readonly isPart: boolean;
  /** A word of it stands before the `@`, as a person's does. */
  readonly isMailbox: boolean;
}

function fitOf(displayName: string, properWords: readonly string[], address: Address): NameFit {
  const words = properWords.map(foldToLetters);
  const { labels } = address;
  const whole = words.length === 0 ? "" : foldToLetters(displayName);
  const isInMailbox = standingIn([address.localPart, ...address.localPart.split(/\P{L}+/u)]);
  const besideMailbox = words.filter((word) => !isInMailbox(word));
  return {
    isWhole: labels.some(
      (label) =>
        makesUp(words, label) ||
        (whole.length >= minWordLetters && foldToLetters(label).includes(whole)),
    ),
    isPart: besideMailbox.some(standingIn(labels)),
    isMailbox: besideMailbox.length < words.length,
  };
}

/** The lines at the body's foot that may sign it, without addresses. */
function signingLines({ visible }: MessageContent): readonly string[] {
  const lines = visible.source.slice(-footLength).split("\n");
  const withoutAddresses = (line: string): string =>
    line
      .split(/\s+/u)
      .filter((word) => !isAddress.test(word))
      .join(" ");
  return lines.map(withoutAddresses).filter((line) => line.length <= maxNameLine);
}

/** Whether a line names a company, and not the brand. */
function isSignedByCompany(
  lines: readonly string[],
  { visible }: MessageContent,
  { roleNames }: RuleSet,
): boolean {
  const brandNames = allNames(visible);
  return lines.some(
    (line) => roleNames.namesCompany(line) && !brandNames.some(({ text }) => line.includes(text)),
  );
}

/** Whether a line names the organization of the domain. */
function isSignedFor(namingLabels: readonly string[], lines: readonly string[]): boolean {
  const labels = namingLabels
    .map(foldToLetters)
    .filter((letters) => letters.length >= minWordLetters);
  return lines
    .map(foldToLetters)
    .some((letters) => labels.some((label) => letters.includes(label)));
}

/**
 * Tells whether a sender has an identity of its own, other than the brand's.
 *
 * @param leadsTo A person writes from a mailbox, and does not lead to pages of the mailbox's domain.
 */
export function senderIdentity(
  sender: SenderAnalysis,
  leadsTo: LeadsTo,
  content: MessageContent,
  ruleSet: RuleSet,
): SenderIdentity {
  const { domain } = sender;
  const [mailbox, ...others] = content.message.from;
  if (mailbox === undefined || others.length > 0 || domain === null) return "none";
  if (sender.owner !== "foreign" || sender.vouching === "failed") return "none";
  if (sender.isInternal) return "confirmed";
  const { displayName, address } = mailbox;
  const properWords =
    domainOf(displayName) === null
      ? ruleSet.roleNames.properWords(displayName).slice(0, maxNameWords)
      : [];
  const labels = namingLabels(domain, ruleSet);
  const to = { localPart: address.split("@", 1)[0] ?? "", labels };
  const fitAsWritten = fitOf(displayName, properWords, to);
  const fit = fitAsWritten.isWhole
    ? fitAsWritten
    : fitOf(withoutUmlauts(displayName), properWords.map(withoutUmlauts), to);
  const signing = signingLines(content);
  const isSigned = isSignedFor(labels, signing);
  const isPerson = fit.isMailbox && !fit.isWhole && !isSigned && leadsTo !== "sender";
  const fits = fit.isWhole || fit.isPart || isSigned;
  const isConfirmed = sender.isConfirmed && labels.length > 0;
  const cannotCompare =
    properWords.some((word) => !latin.test(word)) ||
    (isConfirmed && isSignedByCompany(signing, content, ruleSet));
  if (!fits && !isPerson && !cannotCompare) return "none";
  if (!isConfirmed || isPerson) return "claimed";
  return fits ? "confirmed" : "named";
}
