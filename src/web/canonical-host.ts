import { percentDecode } from "./percent-decode";
import { tryUrl } from "./try-url";

/** DNS allows 255 octets (RFC 1035, section 2.3.4); the rest is room for decomposed letters. */
const maxHostLength = 500;
/** The same, with room for percent-encoding and invisible characters. */
export const maxWrittenHostLength = 10_000;

const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Whether a host is too long to resolve. Call it before parsing the host as a URL: punycode takes
 * quadratic time for thousands of different letters.
 *
 * @param written as it stands in an address
 */
export function isTooLongForHost(written: string): boolean {
  if (written.length <= maxHostLength) return false;
  if (written.length > maxWrittenHostLength) return true;
  return percentDecode(written).replace(invisible, "").length > maxHostLength;
}

/** Removes the dot of a fully qualified name: `example.com.` is `example.com`. */
export function withoutTrailingDot(host: string): string {
  return host.endsWith(".") ? host.slice(0, -1) : host;
}

/**
 * The canonical form for comparing hosts: lower case, punycode, IP addresses in their usual
 * notation, no trailing dot.
 *
 * @param written a host or mail domain alone: no scheme, port, user or path
 * @returns `null` where no browser would accept it as a host
 */
export function canonicalHost(written: string): string | null {
  if (isTooLongForHost(written) || /[\s/\\?#@]/.test(written)) return null;
  if (written.includes(":") && !written.startsWith("[")) return null;
  const url = tryUrl(`http://${written}/`);
  if (url?.port !== "") return null;
  const host = withoutTrailingDot(url.hostname);
  return host === "" ? null : host;
}
