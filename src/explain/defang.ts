/**
 * Writes an address so that no program turns it into a link: `https://example.com/x` becomes
 * `hxxps://example[.]com/x`. The dots after the host stay, so that it can still be read.
 *
 * @param address A hostile address of any form.
 */
export function defang(address: string): string {
  const scheme = /^([a-z][a-z0-9+.-]*):([/\\]*)/iu.exec(address);
  const rest = address.slice(scheme?.[0].length ?? 0);
  const hostEnd = rest.search(/[/?#\\]/u);
  const host = hostEnd === -1 ? rest : rest.slice(0, hostEnd);
  const unlinked = host.replaceAll(".", "[.]") + rest.slice(host.length);
  if (scheme === null) return unlinked;
  const name = (scheme[1] ?? "").toLowerCase().replace(/^http/u, "hxxp");
  return `${name}:${scheme[2] ?? ""}${unlinked}`;
}

/** What stands before `//`. */
const scheme = /([a-z][a-z\d+.-]{0,30}):(?=[/\\]{2})/giu;
/** A dot with a word before it and letters after it, as between the labels of a host. */
const hostDot = /([\p{L}\p{N}\]-])\.(?=\p{L}|[\d-]{1,62}[a-z]{2})/giu;
/** Without look-behind, which the ribbon's ECMAScript 2016 does not have. */
const dottedNumbers = /\d+(?:\.\d+)*/gu;
const ipv4 = /^\d{1,3}(?:\.\d{1,3}){3}$/u;

function deadScheme(_written: string, name: string): string {
  const isWeb = /^h(?:tt|xx)ps?$/iu.test(name);
  return isWeb ? `${name.toLowerCase().replace("http", "hxxp")}:` : `${name}[:]`;
}

/**
 * Defangs every address within a text: no mail program or chat that the text is pasted into turns an
 * address, a bare host such as `example.com/login`, or a mail address into a link.
 */
export function defangWithin(text: string): string {
  return text
    .replace(scheme, deadScheme)
    .replace(hostDot, "$1[.]")
    .replace(dottedNumbers, (numbers) =>
      ipv4.test(numbers) ? numbers.replaceAll(".", "[.]") : numbers,
    );
}
