import { isBareHost } from "./bare-host";
import type { FoundAddress } from "./find-addresses-in-text";
import { parseLinkAddress } from "./parse-address";
import type { ParsedAddress } from "./parsed-address";

const bracketedDot = String.raw`[[({]\s?(?:\.|dot)\s?[\])}]`;
const deadDot = String.raw`\s{0,2}${bracketedDot}\s{0,2}`;
const spacedDot = String.raw`\s\.\s?`;
const scheme = String.raw`h(?:xx|tt)ps?\s{0,2}(?:\[:\]|:)\s{0,2}[/\\]\s?[/\\]\s{0,2}`;
/** ASCII only: Japanese words stand beside an address without a space. */
const label = String.raw`[a-z\d\p{Extended_Pictographic}-]{1,63}`;
const path = String.raw`(?::\d{1,5})?(?:[/?#](?:[\w\-./?%&=+~#:@!$]{0,2000}[\w/%&=+~-])?)?`;

/** Without one of these an address is a plain one. */
const sign = new RegExp(
  String.raw`hxxps?|${bracketedDot}|https?(?:\s+:|\[:\]|:\s|:[/\\]\s)|[a-z\d]${spacedDot}[a-z\d]`,
  "iu",
);
/** A dot between spaces is a part of an address only where the address has a scheme. */
const defanged = new RegExp(
  `(?:${scheme}${label}(?:(?:${deadDot}|${spacedDot}|\\.)${label}){1,12}` +
    `|${label}(?:(?:${deadDot}|\\.)${label}){1,12})${path}`,
  "giu",
);
const schemeAtStart = new RegExp(`^${scheme}`, "iu");
const anyDot = new RegExp(`${deadDot}|${spacedDot}`, "giu");
const none: readonly never[] = [];

function addressMeantBy(written: string): ParsedAddress {
  const scheme = /^h..ps/iu.test(written) ? "https://" : "http://";
  return parseLinkAddress(written.replace(schemeAtStart, scheme).replace(anyDot, "."));
}

/** `https://brand.com . Next`: behind a whole address a dot between spaces ends the sentence. */
function withoutNextSentence(written: string): string {
  const end = written.search(/\s\./u);
  if (end === -1) return written;
  const before = written.slice(0, end);
  const address = addressMeantBy(before);
  return address.kind === "web" && isBareHost(address.host) ? before : written;
}

/**
 * Finds addresses in text that are written so that no mail program turns them into links, for the
 * reader to type: `evil[.]example`, `hxxps://evil.example/x`, `https : // evil . example`. `address`
 * is the address that is meant.
 *
 * @returns In the order of the text.
 */
export function findDefangedAddresses(text: string): readonly FoundAddress[] {
  if (!sign.test(text)) return none;
  const found: FoundAddress[] = [];
  defanged.lastIndex = 0;
  for (let match = defanged.exec(text); match !== null; match = defanged.exec(text)) {
    const { index } = match;
    const written = withoutNextSentence(match[0]);
    defanged.lastIndex = index + written.length;
    if (!sign.test(written)) continue;
    const address = addressMeantBy(written);
    if (address.kind === "web" && (schemeAtStart.test(written) || isBareHost(address.host))) {
      found.push({ written, address });
    }
  }
  return found;
}
