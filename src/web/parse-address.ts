import { trimWhere } from "../text/trim-where";
import {
  canonicalHost,
  isTooLongForHost,
  maxWrittenHostLength,
  withoutTrailingDot,
} from "./canonical-host";
import { findOddities, hostAsWritten } from "./oddities";
import type { ParsedAddress, WebAddress } from "./parsed-address";
import { percentDecode } from "./percent-decode";
import { knownSuffix } from "./registrable-domain";
import { tryUrl } from "./try-url";
import { unicodeHost } from "./unicode-host";

/** RFC 9110, section 4.1, recommends that every recipient support at least this length. */
export const maxAddressLength = 8_000;
/** The limit for a `base href`: every relative address is resolved against it. */
const maxBaseLength = 2_000;
/** Of one `mailto:` link. */
const maxMailAddresses = 100;

const telephoneSchemes = new Set(["tel", "callto", "sms", "smsto"]);

/** What the URL standard does first: https://url.spec.whatwg.org/#concept-basic-url-parser */
const withoutControls = (written: string): string =>
  trimWhere(written, (character) => character <= " ").replace(/[\t\n\r]/g, "");

function parseWeb(whole: string, base?: WebAddress): ParsedAddress {
  const text = whole.slice(0, maxAddressLength);
  const isTooLong = text.length < whole.length || base?.oddities.includes("too-long") === true;
  const written = hostAsWritten(text);
  if (isTooLongForHost(written)) return { kind: "malformed" };
  const url = tryUrl(text, base?.href);
  if (url === null) return { kind: "malformed" };
  const { protocol } = url;
  if (protocol !== "http:" && protocol !== "https:") return { kind: "relative" };
  const host = withoutTrailingDot(url.hostname);
  if (host === "") return { kind: "malformed" };
  const readable = unicodeHost(host);
  const { href, port, username, password, pathname, search, hash } = url;
  return {
    kind: "web",
    href,
    protocol,
    host,
    unicodeHost: readable,
    port,
    username,
    password,
    pathname,
    search,
    hash,
    oddities: [
      ...findOddities(
        { host, unicodeHost: readable, port, username, password, pathname },
        written === "" ? readable : written,
      ),
      ...(isTooLong ? (["too-long"] as const) : []),
    ],
  };
}

/** RFC 6068: addresses come before the `?`, and in the to, cc and bcc fields after it. */
function parseMail(afterScheme: string): ParsedAddress {
  const [path = "", ...queries] = afterScheme.split("#", 1)[0]?.split("?") ?? [];
  const fields = queries
    .join("?")
    .split("&")
    .filter((field) => /^(?:to|cc|bcc)=/i.test(field))
    .map((field) => field.slice(field.indexOf("=") + 1));
  const addresses = [path, ...fields]
    .flatMap((list) => list.split(","))
    .map((address) => percentDecode(address).trim())
    .filter((address) => address !== "");
  return { kind: "mail", addresses: addresses.slice(0, maxMailAddresses) };
}

/** Their content is run or shown as is, without a host. */
const reachNoHost = new Set(["javascript", "vbscript", "data", "about", "cid", "mid"]);

/**
 * The host that an address of another scheme reaches: `ftp://example.com/x`,
 * `file://example.com/share`, `view-source:https://example.com`, `ms-word:ofe|u|https://example.com/x`,
 * `search-ms:query=x&crumb=location:\\example.com\share`, `intent://example.com/#Intent;end`.
 */
function hostReached(scheme: string, afterScheme: string): string | null {
  if (reachNoHost.has(scheme)) return null;
  const decoded = percentDecode(afterScheme.slice(0, maxAddressLength));
  const authority = /(?:^|[|:=])[/\\]{2}([^/\\?#|;&\s]+)/.exec(decoded)?.[1] ?? "";
  const host = authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d*$/, "");
  return host === "" ? null : canonicalHost(host);
}

function parseOtherScheme(scheme: string, afterScheme: string): ParsedAddress {
  if (scheme === "mailto") return parseMail(afterScheme);
  if (telephoneSchemes.has(scheme)) return { kind: "telephone" };
  // `C:\invoice.exe` is a path on a Windows drive.
  if (scheme.length === 1) return { kind: "dangerous", scheme: "file", host: null };
  return { kind: "dangerous", scheme, host: hostReached(scheme, afterScheme) };
}

/** `www.example.com/page` or `example.co.jp:8080`: no scheme, but a mail client opens the host. */
function namesHost(text: string): boolean {
  const host = text.split(/[/\\?#:]/, 1)[0] ?? "";
  if (host.length > maxWrittenHostLength || host.includes("@")) return false;
  const folded = withoutTrailingDot(host.normalize("NFKC").toLowerCase());
  if (!folded.includes(".") || folded.startsWith(".")) return false;
  return folded.startsWith("www.") || knownSuffix(folded) !== null;
}

/**
 * Reads a link's address as a browser does (WHATWG URL standard), so that what is judged is where
 * a click goes: controls, tabs and newlines removed, backslashes turned, the host percent-decoded,
 * mapped to ASCII and, if it is a number, to an IP address. Never throws.
 *
 * Two readings follow mail clients instead, as a mail has no page to be relative to: text that
 * names a host (`www.example.com/x`) is `http:`, and `//host/x` without a base is `https:`.
 *
 * @param written the value of `href`, `action` or the like, entities already decoded; of one that is
 *   longer than `maxAddressLength` its beginning is read
 * @param base what relative addresses resolve against, see `parseBase`
 */
export function parseLinkAddress(written: string, base: WebAddress | null = null): ParsedAddress {
  const text = withoutControls(written);
  if (text === "") return { kind: "empty" };
  if (text.startsWith("#")) return { kind: "fragment" };
  // Nearly all addresses take this path.
  if (text.startsWith("https://") || text.startsWith("http://")) return parseWeb(text);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === "http" || scheme === "https") return parseWeb(text);
  if (namesHost(text) && (scheme === undefined || /^[^:]*:\d+(?:[/\\?#]|$)/.test(text))) {
    return parseWeb(`http://${text}`);
  }
  if (scheme !== undefined) return parseOtherScheme(scheme, text.slice(scheme.length + 1));
  if (base !== null) {
    return /^[/\\]{2}/.test(text) ? parseWeb(base.protocol + text) : parseWeb(text, base);
  }
  return /^[/\\]{2}/.test(text) ? parseWeb(`https:${text}`) : { kind: "relative" };
}

/**
 * Reads the value of a message's `<base href>`, once for all its relative addresses.
 *
 * @returns `null` where no address can be resolved against it
 */
export function parseBase(written: string | null): WebAddress | null {
  if (written === null) return null;
  const base = parseLinkAddress(written.slice(0, maxBaseLength));
  if (base.kind !== "web") return null;
  return written.length > maxBaseLength
    ? { ...base, oddities: [...base.oddities, "too-long"] }
    : base;
}
