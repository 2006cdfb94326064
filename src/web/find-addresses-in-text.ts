import { isBareHost } from "./bare-host";
import { maxWrittenHostLength } from "./canonical-host";
import { parseLinkAddress } from "./parse-address";
import type { WebAddress } from "./parsed-address";
import { knownSuffix } from "./registrable-domain";

/** An address that a mail client turns into a link, although the text has no link. */
export interface FoundAddress {
  readonly written: string;
  readonly address: WebAddress;
}

/** Every address contains one of these, after its first word or at its start. */
const sign = /[/\\]|www\./i;
const none: readonly never[] = [];
const wordCharacter = /[\w.-]/;
/** A host ends at spaces, the start of a path, and ASCII or Japanese brackets and punctuation. */
const hostRun =
  /(?:\[[\d:a-f.]{2,45}\])?[^\s\p{Cc}<>"`{}|^\\/?#()[\]（）「」『』【】〔〕《》〈〉、，：；！？“”‘’…]*/iuy;
/**
 * A path ends at the same, and at Japanese letters, which may follow an address without a space.
 */
const pathRun =
  /[^\s\p{Cc}<>"`{}|^（），．：；！？“”‘’…\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Han}]*/uy;
const japanese = /[\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Han}]/u;

/** Warnings put these in place of a part of a host, which then is no one's. */
const masked = /[●○〇◯■□＊*×]{2}/u;

const maxCuts = 16;

function runAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

const withoutEndDots = (text: string): string => {
  let end = text.length;
  while (end > 0 && ".。,;:!'*_~-".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};

const endsWell = (authority: string): boolean => {
  const host = authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d{1,5}$/, "");
  return knownSuffix(host.normalize("NFKC").replaceAll("。", ".").toLowerCase()) !== null;
};

/**
 * Where the host ends when Japanese text follows without a space: at the last change from other
 * letters to Japanese ones that leaves a known public suffix, else at the first change.
 */
function authorityIn(run: string): string {
  const whole = withoutEndDots(run);
  if (!japanese.test(whole) || endsWell(whole)) return whole;
  const cuts: string[] = [];
  let afterOther = false;
  let at = 0;
  for (const character of whole) {
    const isJapanese = japanese.test(character);
    if (isJapanese && afterOther) cuts.push(withoutEndDots(whole.slice(0, at)));
    afterOther = !isJapanese;
    at += character.length;
    if (cuts.length === maxCuts) break;
  }
  return cuts.findLast(endsWell) ?? cuts[0] ?? whole;
}

/**
 * Drops closing punctuation that belongs to the sentence, and closing brackets opened before the
 * address.
 */
function withoutTrailingPunctuation(text: string): string {
  const open = { ")": 0, "]": 0 };
  for (const character of text) {
    if (character === "(") open[")"] += 1;
    else if (character === "[") open["]"] += 1;
    else if (character === ")" || character === "]") open[character] -= 1;
  }
  let end = text.length;
  for (; end > 0; end -= 1) {
    const last = text.charAt(end - 1);
    if ((last === ")" || last === "]") && open[last] < 0) open[last] += 1;
    else if (!".,;:!?'*".includes(last)) break;
  }
  return text.slice(0, end);
}

interface Candidate {
  readonly start: number;
  readonly hostStart: number;
}

type Range = readonly [start: number, end: number];

/** The word before a slash, or before the colon of `://`. */
function wordBefore(text: string, slash: number, from: number): Range {
  const isAuthority = text.charAt(slash - 1) === ":" && /[/\\]/.test(text.charAt(slash + 1));
  const end = isAuthority ? slash - 1 : slash;
  let start = end;
  while (start > from && wordCharacter.test(text.charAt(start - 1))) start -= 1;
  return [start, end];
}

/** The word that begins at a place; none where the place is inside a word. */
function wordFrom(text: string, start: number, from: number): Range {
  if (start > from && wordCharacter.test(text.charAt(start - 1))) return [start, start];
  let end = start;
  while (wordCharacter.test(text.charAt(end))) end += 1;
  return [start, end];
}

/** Whether an address begins at a word, and where. */
function candidateAt(text: string, start: number, word: string): Candidate | null {
  const end = start + word.length;
  const scheme = /https?$/i.exec(word.slice(-"https".length))?.[0];
  if (scheme !== undefined && /^:[/\\]{2}/.test(text.slice(end, end + 3))) {
    return { start: end - scheme.length, hostStart: end + "://".length };
  }
  const before = text.charAt(start - 1);
  if (start > 0 && "@/\\:=&%#?".includes(before)) return null;
  if (/^www\./i.test(word)) return { start, hostStart: start };
  return text.charAt(end) === "/" && isBareHost(word) ? { start, hostStart: start } : null;
}

/** As it is written, with what may stand before and after it up to a path. */
const hostWithin = (written: string): string =>
  written
    .slice(0, maxWrittenHostLength)
    .replace(/^https?:[/\\]{2}/iu, "")
    .split(/[/\\?#]/u, 1)[0] ?? "";

const nextScheme = /https?:[/\\]{2}/gi;

/**
 * The latest possible end of the path. A host without a dot is rarely a real one, and another
 * address may begin within what looks like its path: stopping there keeps the scan from rereading
 * any stretch.
 */
function pathLimit(text: string, authority: string, hostEnd: number): number {
  if (/[.[]/.test(authority)) return text.length;
  nextScheme.lastIndex = hostEnd;
  return nextScheme.exec(text)?.index ?? text.length;
}

function addressEnd(text: string, hostStart: number): number {
  const run = runAt(hostRun, text, hostStart);
  if (run.length > maxWrittenHostLength) return hostStart + run.length;
  const authority = authorityIn(run);
  const hostEnd = hostStart + authority.length;
  if (authority.length < run.length || !/[/\\?#]/.test(text.charAt(hostEnd))) return hostEnd;
  const limit = pathLimit(text, authority, hostEnd);
  const rest = limit === text.length ? text : text.slice(0, limit);
  return hostEnd + withoutTrailingPunctuation(runAt(pathRun, rest, hostEnd)).length;
}

/**
 * Finds the addresses in text that mail clients turn into links: `https://…`, `www.…`, and a bare
 * host followed by a path (`example.com/x`). Punctuation, brackets and Japanese text that follow without
 * a space are not part of it; letters that a browser maps to ASCII in the host are.
 *
 * Never throws; linear in the length of the text.
 *
 * @returns in the order of the text; none begins within another, but for those within an address
 *   that is written without a dot
 */
export function findAddressesInText(text: string): readonly FoundAddress[] {
  if (!sign.test(text)) return none;
  const found: FoundAddress[] = [];
  const scan = new RegExp(sign, "gi");
  let from = 0;
  for (let match = scan.exec(text); match !== null; match = scan.exec(text)) {
    const isSlash = match[0].length === 1;
    const [start, wordEnd] = isSlash
      ? wordBefore(text, match.index, from)
      : wordFrom(text, match.index, from);
    if (start >= wordEnd) continue;
    const candidate = candidateAt(text, start, text.slice(start, wordEnd));
    if (candidate === null) continue;
    const end = addressEnd(text, candidate.hostStart);
    const written = text.slice(candidate.start, end);
    const address = parseLinkAddress(written);
    const isHost = address.kind === "web" && !/^www\.?$/i.test(address.host);
    if (isHost && !masked.test(hostWithin(written))) {
      found.push({ written, address });
    }
    // `http://http://example.com`: a host without a dot does not count, and another may begin there.
    const next = /[.[]/.test(written.slice(0, maxWrittenHostLength)) ? end : candidate.hostStart;
    from = Math.max(wordEnd, next);
    scan.lastIndex = Math.max(scan.lastIndex, from);
  }
  return found;
}
