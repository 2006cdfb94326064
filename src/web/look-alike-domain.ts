import { editDistance } from "../text/edit-distance";
import { withoutLookAlikes } from "./confusable-letters";
import { isIpAddress } from "./oddities";
import { isSameOrSubdomain, publicSuffix, registrableDomain } from "./registrable-domain";
import { unicodeHost } from "./unicode-host";

/** What a brand owns and is called in host names. */
export interface OwnedNames {
  /** Registrable domains, lower case. */
  readonly domains: readonly string[];
  /** Names as they stand between the dots and hyphens of a host: lower-case letters. */
  readonly tokens: readonly string[];
  /** Names of others that come close to a token and are none of it, written like a token. */
  readonly otherNames: readonly string[];
}

/** How a foreign host resembles an owned one. */
export interface Resemblance {
  /** The name itself stands in the host, or one that is made to be taken for it. */
  readonly kind: "brand-in-host" | "look-alike";
  /** The part of the host that resembles, as a reader sees it. */
  readonly found: string;
  /** The token that it resembles. */
  readonly token: string;
  /** The owned domain that a reader may take it for. */
  readonly official: string;
  /** Who really has the host; `null` where it is under no registrable domain. */
  readonly registrableDomain: string | null;
}

/** DNS allows 255 octets (RFC 1035, section 2.3.4): what is longer opens nowhere. */
const longestHost = 255;
/** From this length on, a token is looked for inside longer words. */
const longToken = 8;
/** How many parts a name may be split into: `ex-ample`, `ex.am.ple`. */
const mostParts = 3;

/**
 * How many wrong letters still make a look-alike of a name. Short names have too many innocent
 * neighbours, and so has a longer one where its rare letters are gone (`express`, but not `press`).
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
  /** Folded, without digits around it, and what looks alike made equal. */
  readonly skeleton: string;
}

function partOf(shown: string, folded: string): Part {
  return {
    shown,
    joined: shown.replaceAll("-", ""),
    folded,
    skeleton: withoutLookAlikes(withoutDigits(folded)),
  };
}

/** The parts between dots, hyphens and underscores, without the public suffix; also joined. */
function partsOf(host: string, fold: (text: string) => string): readonly Part[] {
  const suffix = publicSuffix(host) ?? "";
  const name = host.slice(0, -suffix.length - 1);
  const single = unicodeHost(name)
    .split(/[.\-_]+/)
    .filter((shown) => shown !== "")
    .map((shown) => partOf(shown, fold(shown)));
  const parts: Part[] = [...single];
  for (let length = 2; length <= mostParts; length += 1) {
    for (let start = 0; start + length <= single.length; start += 1) {
      const run = single.slice(start, start + length);
      const shown = run.map((part) => part.shown).join("-");
      parts.push(partOf(shown, run.map((part) => part.folded).join("")));
    }
  }
  return parts;
}

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= "0" && character <= "9";

/** `name2024` and `1name` are the name and a number. */
function withoutDigits(text: string): string {
  let start = 0;
  let end = text.length;
  while (isDigit(text[start])) start += 1;
  while (end > start && isDigit(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

/** Whether the token stands in the text, letter for letter. */
function holds(text: string, token: string): boolean {
  return token.length >= longToken ? text.includes(token) : withoutDigits(text) === token;
}

/** The first letter carries a name: `mexican…` and `pan…` are words of their own. */
const startsAlike = (text: string, name: string): boolean => text.startsWith(name.charAt(0));

/** Whether some stretch of the text, of the token's length, is one wrong letter from the token. */
function nearlyHolds(text: string, token: string): boolean {
  for (let start = 0; start + token.length <= text.length; start += 1) {
    if (text[start] !== token[0]) continue;
    if (editDistance(text.slice(start, start + token.length), token, 1) <= 1) return true;
  }
  return false;
}

/** Whether the text is the name with its end cut off and up to two letters wrong. */
function nearlyBegins(text: string, name: string): boolean {
  return [1, 2].some((cut) => {
    const start = name.slice(0, -cut);
    return text.endsWith(start.slice(-2)) && editDistance(text, start, 2) <= 2;
  });
}

function isLookAlike(text: string, name: string): boolean {
  const limit = tolerance(text, name);
  if (limit === 0) return false;
  if (nearlyHolds(text, name)) return true;
  if (!startsAlike(text, name)) return false;
  return editDistance(text, name, limit) <= limit || (limit > 1 && nearlyBegins(text, name));
}

function resembles(part: Part, token: string): Resemblance["kind"] | null {
  if (part.shown.includes("-") && token.length < longToken) return null;
  if (holds(part.joined, token)) return "brand-in-host";
  if (holds(part.folded, token)) return "look-alike";
  // Short names are looked for letter for letter only.
  if (token.length < longToken) return null;
  return isLookAlike(part.skeleton, withoutLookAlikes(token)) ? "look-alike" : null;
}

/**
 * Tells whether a foreign host imitates an owned name: the name buried in it
 * (`example.com.evil.test`, `example-login.test`), split by dots or hyphens, written with look-alike
 * letters (`exarnple.test`), or with a few letters wrong (`exmaple.test`).
 *
 * A short name counts only as a whole part between dots and hyphens and only letter for letter, for
 * too many innocent words hold it.
 *
 * @param host lower case, punycode, without a trailing dot (see `canonicalHost`)
 * @param owned what is imitated
 * @param fold turns letters of other scripts and disguised ones into the Latin ones they look like
 * @returns `null` for an owned host, an IP address and every host that resembles nothing
 */
export function compareWithOwned(
  host: string,
  owned: OwnedNames,
  fold: (text: string) => string,
): Resemblance | null {
  if (host.length > longestHost || isIpAddress(host)) return null;
  if (owned.domains.some((domain) => isSameOrSubdomain(host, domain))) return null;
  const parts = partsOf(host, fold).filter(({ folded }) => !owned.otherNames.includes(folded));
  let nearest: Resemblance | null = null;
  for (const token of owned.tokens) {
    for (const part of parts) {
      const kind = resembles(part, token);
      if (kind === null || (kind === "look-alike" && nearest !== null)) continue;
      const official =
        owned.domains.find((domain) => domain.startsWith(`${token}.`)) ?? owned.domains[0] ?? "";
      nearest = {
        kind,
        found: part.shown,
        token,
        official,
        registrableDomain: registrableDomain(host),
      };
      if (kind === "brand-in-host") return nearest;
    }
  }
  return nearest;
}
