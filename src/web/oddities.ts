import { withoutTrailingDot } from "./canonical-host";
import type { Oddity, WebAddress } from "./parsed-address";

const zero = 0x30;
const nine = 0x39;

/** `host` as `URL.hostname` gives it: IPv6 in brackets, IPv4 in dotted decimals. */
export function isIpAddress(host: string): boolean {
  const last = host.charCodeAt(host.length - 1);
  if (last >= zero && last <= nine) return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host);
  return host.startsWith("[");
}

/**
 * The host of an absolute web address as it is written, before a browser turns it into ASCII.
 *
 * @param text begins with `http:` or `https:`; no tab or newline in it
 */
export function hostAsWritten(text: string): string {
  const authority = /^https?:[/\\]*([^/\\?#]*)/i.exec(text)?.[1] ?? "";
  const afterUser = authority.slice(authority.lastIndexOf("@") + 1);
  return afterUser.includes(":") ? afterUser.replace(/:\d*$/, "") : afterUser;
}

/** IDNA reads these as the dot between labels, and a Japanese keyboard types them. */
const ideographicDots = /[\u3002\uff0e\uff61]/g;

function isDisguised(written: string, unicodeHost: string): boolean {
  if (written === unicodeHost) return false;
  const plain = withoutTrailingDot(written.replace(ideographicDots, ".").toLowerCase());
  return plain.normalize("NFC") !== unicodeHost && !plain.includes("xn--");
}

const phpEnding = ".php";

/**
 * Lists what is unusual about an address; see `Oddity`.
 *
 * @param written its host as it is written, see `hostAsWritten`
 */
export function findOddities(
  {
    host,
    unicodeHost,
    username,
    password,
    port,
    pathname,
  }: Pick<WebAddress, "host" | "unicodeHost" | "username" | "password" | "port" | "pathname">,
  written: string,
): readonly Oddity[] {
  const found: Oddity[] = [];
  if (username !== "" || password !== "") found.push("user-info");
  if (port !== "") found.push("port");
  if (isIpAddress(host)) found.push("ip-address");
  else {
    if (unicodeHost !== host) found.push("internationalised-host");
    if (isDisguised(written, unicodeHost)) found.push("disguised-letters");
  }
  if (pathname.slice(-phpEnding.length).toLowerCase() === phpEnding) found.push("php-path");
  return found;
}
