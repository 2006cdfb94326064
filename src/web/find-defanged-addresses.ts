import { isBareHost } from "./bare-host";
import type { FoundAddress } from "./find-addresses-in-text";
import { parseLinkAddress } from "./parse-address";

/** Without one of these an address is a plain one. */
const sign = /hxxps?|[[({](?:\.|dot)[\])}]/iu;
const deadDot = /[[({](?:\.|dot)[\])}]/giu;
const deadScheme = /^h(?:xx|tt)p(s?)\[?:\]?/iu;
/** ASCII only: Japanese words stand beside an address without a space. */
const defanged =
  /(?:h(?:xx|tt)ps?(?:\[:\]|:)[/\\]{2})?[a-z\d-]{1,63}(?:(?:[[({](?:\.|dot)[\])}]|\.)[a-z\d-]{1,63}){1,12}(?::\d{1,5})?(?:[/?#](?:[\w\-./?%&=+~#:@!$]{0,2000}[\w/%&=+~-])?)?/giu;
const none: readonly never[] = [];

/**
 * Finds addresses in text that are written so that no mail program makes a link of them, for the
 * reader to type: `evil[.]example`, `hxxps://evil.example/x`, `evil(dot)example`. `address` is
 * the address that is meant.
 *
 * @returns In the order of the text.
 */
export function findDefangedAddresses(text: string): readonly FoundAddress[] {
  if (!sign.test(text)) return none;
  const found: FoundAddress[] = [];
  for (const { 0: written, index } of text.matchAll(defanged)) {
    if (!sign.test(written)) continue;
    const meant = written.replace(deadDot, ".").replace(deadScheme, "http$1:");
    const address = parseLinkAddress(meant);
    if (address.kind !== "web") continue;
    if (deadScheme.test(written) || isBareHost(address.host))
      found.push({ written, index, address });
  }
  return found;
}
