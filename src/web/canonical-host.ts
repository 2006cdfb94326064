import { tryUrl } from "./try-url";

/**
 * The longest host that is looked at. DNS allows 255 octets (RFC 1035, section 2.3.4); the rest
 * is room for percent-encoding and invisible characters.
 */
export const longestWrittenHost = 10_000;

/** Removes the dot of a fully qualified name: `example.com.` is `example.com`. */
export function withoutTrailingDot(host: string): string {
  return host.endsWith(".") ? host.slice(0, -1) : host;
}

/**
 * The one form in which hosts are compared: lower case, punycode, IP addresses in their usual
 * notation, no trailing dot.
 *
 * @param written a host or mail domain alone: no scheme, port, user or path
 * @returns `null` where no browser would accept it as a host
 */
export function canonicalHost(written: string): string | null {
  if (written.length > longestWrittenHost || /[\s/\\?#@]/.test(written)) return null;
  if (written.includes(":") && !written.startsWith("[")) return null;
  const url = tryUrl(`http://${written}/`);
  if (url?.port !== "") return null;
  const host = withoutTrailingDot(url.hostname);
  return host === "" ? null : host;
}
