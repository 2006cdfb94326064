import { decodeBase64Text } from "../web/base64-text";
import { percentDecode } from "../web/percent-decode";

/**
 * In quotes, base64 or percent-encoded: a shorter one holds no page and hardly an address. Which quote
 * opens and which closes is not known, so that one may do both.
 */
const encoded = /["'`]([\w+/=%.\s-]{24,})(?=["'`])/gu;
const elementOrAddress = /<\w|https?:\/\//iu;
/** One may hold others. */
const maxDepth = 3;

const script = /<script\b[^>]{0,1000}>(.*?)(?:<\/script|$)/gisu;
/** Scripts that are put together; longer ones are libraries. */
const maxScriptLength = 200_000;

interface PageWithScripts {
  readonly html: string;
  /** Its scripts are too long to be put together. */
  readonly isIncomplete: boolean;
}

/**
 * A page with what its scripts may write into it: the texts in them that are base64 or
 * percent-encoded and hold elements or addresses, and those that are put together from pieces, codes
 * or letters in reverse. No script is run.
 */
export function withScriptTexts(html: string): PageWithScripts {
  const scripts = Array.from(html.matchAll(script), ([, source = ""]) => source).join("\n");
  const isIncomplete = scripts.length > maxScriptLength;
  let whole = isIncomplete ? html : html + joinedTexts(scripts);
  let added = whole;
  for (let depth = 0; depth < maxDepth && added !== ""; depth += 1) {
    added = Array.from(added.matchAll(encoded), ([, literal = ""]) =>
      literal.includes("%") ? percentDecode(literal) : (decodeBase64Text(literal) ?? ""),
    )
      .filter((text) => elementOrAddress.test(text))
      .join("\n");
    whole += added;
  }
  return { html: whole, isIncomplete };
}

const charCode = /\\(?:x([\da-f]{2})|u\{?([\da-f]{4,6})\}?|([0-7]{1,3}))|%u([\da-f]{4})/giu;
const assigned =
  /\b(?:var|let|const|,)?\s*([a-z_$][\w$]{0,40})\s*=\s*(["'`])((?:(?!\2)[^\\\n]){1,2000})\2/giu;
const named =
  /\$\{\s*([a-z_$][\w$]{0,40})\s*\}|(["'`])\s*\+\s*([a-z_$][\w$]{0,40})\s*\+\s*["'`]/giu;
const escapedQuote = /\\["'`]/gu;
/** What stands between two pieces of a text: in a sum, in a list that is joined, in `concat`. */
const betweenPieces = /(["'`])\s*(?:\+|,|\)\s*\.concat\(|\.concat\()\s*\1/gu;
const replacement =
  /\.replace\(\s*(?:\/([^/\n]{1,20})\/g?|["']([^"'\n]{1,20})["'])\s*,\s*["']([^"'\n]{0,20})["']\s*\)/giu;
const numbers = /(?:\b\d{1,3}\s*,\s*){7,}\d{1,3}\b/gu;
const hexadecimal = /["'`]((?:[\da-f]{2}){12,})["'`]/giu;
const maxReplacements = 10;

const quotes: ReadonlySet<number> = new Set([0x22, 0x60]);

const character = (code: string, base: number): string => {
  const codePoint = Number.parseInt(code, base);
  if (codePoint > 0x10_ffff) return "";
  // A quote within a literal is one of the page's, and may be of another kind there.
  return quotes.has(codePoint) ? "'" : String.fromCodePoint(codePoint);
};

/** With the texts of variables where these are used, as long as they do not grow out of bounds. */
function withValues(source: string): string {
  const values = new Map(
    Array.from(source.matchAll(assigned), ([, name = "", , value = ""]) => [name, value]),
  );
  let room = maxScriptLength;
  return source.replace(named, (whole, inTemplate?: string, _quote?: string, inSum?: string) => {
    const value = values.get(inTemplate ?? inSum ?? "") ?? whole;
    room -= value.length;
    return room < 0 ? whole : value;
  });
}

/** After a script's replacements in its own texts, as long as these do not grow out of bounds. */
function withReplacements(joined: string, replacements: readonly RegExpExecArray[]): string {
  let replaced = joined;
  for (const [, pattern, text, by = ""] of replacements.slice(0, maxReplacements)) {
    if (replaced.length > 2 * maxScriptLength) break;
    replaced = replaced.replaceAll(pattern ?? text ?? "", () => by);
  }
  return replaced;
}

/** The texts in a script, as far as they are put together in a usual way. */
function joinedTexts(source: string): string {
  if (source.trim() === "") return "";
  const plain = source.replace(
    charCode,
    (_, x?: string, u?: string, octal?: string, percent?: string) =>
      octal === undefined ? character(x ?? u ?? percent ?? "", 16) : character(octal, 8),
  );
  const pieces = plain.replace(escapedQuote, "'").replace(betweenPieces, "");
  const joined = withReplacements(withValues(pieces).replace(betweenPieces, ""), [
    ...plain.matchAll(replacement),
  ]);
  const turned = reverses.test(joined) ? Array.from(joined).reverse().join("") : "";
  return [
    ...elementsIn(joined),
    ...elementsIn(turned),
    ...Array.from(joined.matchAll(numbers), ([list]) => textOfNumbers(list)),
    ...Array.from(joined.matchAll(hexadecimal), ([, digits = ""]) => textOfHex(digits)),
    ...Array.from(joined.matchAll(redirect), ([, address = ""]) => refreshTo(address)),
    ...Array.from((turned === "" ? joined : turned).matchAll(encoded), ([whole]) => `${whole}"`),
  ]
    .map((text) => `\n${text}`)
    .join("");
}

const reverses = /\breverse\s*\(/u;
/** As of `encoded`, which quote opens and which closes is not known. */
const literal = /(["'`])((?:(?!\1)[^\n]){2,})(?=\1)/gu;
const redirect = /\blocation\b[^"'`\n]{0,30}["'`]((?:https?:)?\/\/[^"'`\s<>]{1,2000})/giu;

/** The literals that hold elements of a page. */
const elementsIn = (source: string): readonly string[] =>
  Array.from(source.matchAll(literal), ([, , text = ""]) => text).filter((text) =>
    /<\w/u.test(text),
  );

/** A page that is left at once is what a script makes of it. */
const refreshTo = (address: string): string =>
  `<meta http-equiv="refresh" content="0;url=${address}">`;

/** Codes may be moved by so much. */
const maxShift = 32;
const closedOrAddress = /<\/\w|https?:\/\//iu;

/** Letters by their codes; `""` where they are no page. */
function textOfNumbers(list: string): string {
  const codes = list.split(",").map(Number);
  for (let shift = 0; shift <= maxShift; shift += 1) {
    for (const by of [-shift, shift]) {
      const text = codes
        .map((code) => (code + by > 0 ? String.fromCodePoint(code + by) : ""))
        .join("");
      if (closedOrAddress.test(text)) return text;
    }
  }
  return "";
}

const textOfHex = (digits: string): string => {
  const text = (digits.match(/../gu) ?? []).map((code) => character(code, 16)).join("");
  return elementOrAddress.test(text) ? text : "";
};
