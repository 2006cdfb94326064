import { trimWhere } from "../text/trim-where";
import { isBareHost } from "./bare-host";
import { findAddressesInText } from "./find-addresses-in-text";
import { parseLinkAddress } from "./parse-address";

/** What surrounds an address in a link's text. */
const wrapping = new Set("<>[]()（）「」『』【】\"'“”‘’.,;:。、");

/** Nothing that is, or folds to, a dot or a slash. */
const words = /^[\w\s!,'()-]*$/;

const unwrapped = (text: string): string =>
  trimWhere(text.trim(), (character) => wrapping.has(character)).trim();

/**
 * The host shown in a link's visible text, for detecting links that lead elsewhere:
 * `https://www.example.com/x`, `www.example.com`, `example.com/ja-jp`, also inside other words where
 * it has a scheme or `www`. Full-width letters and invisible characters are folded away first.
 *
 * @returns punycode, lower case; `null` where the text shows no web address: `U.S.A.`, `e.g.`, a
 *   file name, a mail address
 */
export function hostShownIn(text: string): string | null {
  // Most link texts are plain words, and only after a slash can a host lack a dot.
  if (words.test(text)) return null;
  const folded = text.normalize("NFKC");
  if (!/[./\\]/.test(folded)) return null;
  const plain = unwrapped(folded.replace(/\p{Cf}/gu, ""));
  const host = plain.split(/[/\\?#:]/, 1)[0] ?? "";
  if (!/\s/.test(plain) && isBareHost(host)) {
    const address = parseLinkAddress(`http://${plain}`);
    if (address.kind === "web") return address.host;
  }
  return findAddressesInText(plain)[0]?.address.host ?? null;
}
