import { withoutLookAlikes } from "../text/confusable-letters";
import { editDistance } from "../text/edit-distance";
import { foldToLetters } from "../text/fold-to-letters";
import { trimWhere } from "../text/trim-where";
import { isIpAddress } from "./oddities";
import { isUnder, publicSuffix } from "./registrable-domain";
import { unicodeHost } from "./unicode-host";

/** The brand's name as it appears in host names, prepared for comparison. */
interface Token {
  readonly name: string;
  /** At least `longToken` letters: also found inside longer words and with a few wrong letters. */
  readonly isLong: boolean;
  /** With look-alike letters replaced; see `withoutLookAlikes`. */
  readonly skeleton: string;
  /** The owned domain that an imitation is mistaken for. */
  readonly official: string;
}

/** The domains that a brand owns, and its names as they appear in hosts. */
export interface OwnedNames {
  /** Registrable domains, lower case. */
  readonly domains: readonly string[];
  /** Names as they stand between the dots and hyphens of a host: lower-case letters. */
  readonly tokens: readonly string[];
  /** Names of other companies that are close to a token, written the same way. */
  readonly otherNames: readonly string[];
}

/** `OwnedNames`, prepared for comparing hosts. */
export interface ComparedNames {
  readonly domains: ReadonlySet<string>;
  readonly tokens: readonly Token[];
  readonly otherNames: ReadonlySet<string>;
}

/** Prepares, once, everything that does not depend on the host. */
export function comparedNames({ domains, tokens, otherNames }: OwnedNames): ComparedNames {
  return {
    domains: new Set(domains),
    tokens: tokens.map((name) => ({
      name,
      isLong: name.length >= longToken,
      skeleton: withoutLookAlikes(name),
      official: domains.find((domain) => domain.startsWith(`${name}.`)) ?? domains[0] ?? "",
    })),
    otherNames: new Set(otherNames),
  };
}

/** How a foreign host resembles an owned one. */
export interface Resemblance {
  /** Whether the host contains the name itself or an imitation of it. */
  readonly kind: "brand-in-host" | "look-alike";
  /** The owned domain that a reader may mistake it for. */
  readonly official: string;
}

/** DNS allows 255 octets (RFC 1035, section 2.3.4): a longer host never resolves. */
const maxHostLength = 255;
const longToken = 8;
/** How many labels a name may be split into: `ex-ample`, `ex.am.ple`. */
const maxLabels = 3;

/**
 * How many wrong letters a look-alike may have. Short names have too many innocent neighbours, and
 * so has a longer one where its rare letters are gone (`express`, but not `press`).
 */
function tolerance(text: string, name: string): number {
  if (name.length < longToken) return 0;
  return name.length >= 12 && hasRareLetters(text, name) ? 3 : 1;
}

const hasRareLetters = (text: string, name: string): boolean =>
  ["j", "q", "x", "z"].every((letter) => !name.includes(letter) || text.includes(letter));

interface Part {
  /** As a reader sees it. */
  readonly shown: string;
  /** The same without hyphens. */
  readonly joined: string;
  /** With letters of other scripts folded to Latin ones. */
  readonly folded: string;
  /** Folded, without leading and trailing digits, and with look-alike letters replaced. */
  readonly skeleton: string;
}

function partOf(labels: readonly string[]): Part {
  const joined = labels.join("");
  const folded = foldToLetters(joined);
  return {
    shown: labels.join("-"),
    joined,
    folded,
    skeleton: withoutLookAlikes(withoutDigits(folded)),
  };
}

/** The parts between dots, hyphens and underscores, without the public suffix; also joined. */
function partsOf(host: string): readonly Part[] {
  const suffix = publicSuffix(host) ?? "";
  const name = host.slice(0, -suffix.length - 1);
  const labels = unicodeHost(name)
    .split(/[.\-_]+/)
    .filter((label) => label !== "");
  const parts: Part[] = [];
  for (let length = 1; length <= maxLabels; length += 1) {
    for (let start = 0; start + length <= labels.length; start += 1) {
      parts.push(partOf(labels.slice(start, start + length)));
    }
  }
  return parts;
}

const isDigit = (character: string): boolean => character >= "0" && character <= "9";

/** `name2024` and `1name` are a name plus a number. */
const withoutDigits = (text: string): string => trimWhere(text, isDigit);

/** Whether the token stands in the text, letter for letter. */
function holds(text: string, { name, isLong }: Token): boolean {
  return isLong ? text.includes(name) : withoutDigits(text) === name;
}

/** The first letter must match: `mexican…` and `pan…` are words in their own right. */
const startsAlike = (text: string, name: string): boolean => text.startsWith(name.charAt(0));

/** Whether some stretch of the text, of the token's length, is one wrong letter from the token. */
function nearlyHolds(text: string, token: string): boolean {
  for (let start = 0; start + token.length <= text.length; start += 1) {
    if (text[start] !== token[0]) continue;
    if (editDistance(text.slice(start, start + token.length), token, 1) <= 1) return true;
  }
  return false;
}

/** Whether the text is the start of the name, with up to two letters wrong. */
function nearlyBegins(text: string, name: string): boolean {
  return [1, 2].some((cut) => {
    const start = name.slice(0, -cut);
    return text.endsWith(start.slice(-2)) && editDistance(text, start, 2) <= 2;
  });
}

function isLookAlike(part: Part, token: Token): boolean {
  const { skeleton: text } = part;
  const { skeleton: name } = token;
  const limit = tolerance(text, name);
  if (limit === 0) return false;
  if (nearlyHolds(text, name)) return true;
  if (!startsAlike(text, name)) return false;
  return editDistance(text, name, limit) <= limit || (limit > 1 && nearlyBegins(text, name));
}

function resembles(part: Part, token: Token): Resemblance["kind"] | null {
  if (!token.isLong && part.shown.includes("-")) return null;
  if (holds(part.joined, token)) return "brand-in-host";
  if (holds(part.folded, token)) return "look-alike";
  // Short names must match exactly.
  return token.isLong && isLookAlike(part, token) ? "look-alike" : null;
}

/**
 * Decides whether a foreign host imitates an owned name: the name buried in it
 * (`example.com.evil.test`, `example-login.test`), split by dots or hyphens, written with
 * look-alike letters (`exarnple.test`), or with a few letters wrong (`exmaple.test`).
 *
 * A short name counts only as a whole part between dots and hyphens, and only if it matches
 * exactly: too many innocent words contain it.
 *
 * @param host lower case, punycode, without a trailing dot (see `canonicalHost`)
 * @param owned what is imitated
 * @returns `null` for an owned host, an IP address and every host that resembles nothing
 */
export function compareWithOwned(host: string, owned: ComparedNames): Resemblance | null {
  if (host.length > maxHostLength || isIpAddress(host)) return null;
  if (isUnder(host, owned.domains)) return null;
  const parts = partsOf(host).filter(({ folded }) => !owned.otherNames.has(folded));
  let nearest: Resemblance | null = null;
  for (const token of owned.tokens) {
    for (const part of parts) {
      const kind = resembles(part, token);
      if (kind === null || (kind === "look-alike" && nearest !== null)) continue;
      nearest = { kind, official: token.official };
      if (kind === "brand-in-host") return nearest;
    }
  }
  return nearest;
}
