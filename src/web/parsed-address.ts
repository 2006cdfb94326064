/**
 * What is unusual about how a web address is written. None of it is wrong in itself.
 * - `user-info`: something stands before an `@`; often a decoy that looks like the host.
 * - `port`: a port other than the scheme's own.
 * - `ip-address`: no name but an IP address, in whichever of its forms it is written.
 * - `internationalised-host`: the host holds letters outside ASCII (punycode in `host`).
 * - `disguised-letters`: the host is written with characters that a browser turns into others:
 *   mathematical or full-width letters, invisible characters, percent-encoding.
 * - `php-path`: the path ends in `.php`.
 * - `too-long`: longer than `maxAddressLength`; what is parsed is its beginning.
 */
export type Oddity =
  | "user-info"
  | "port"
  | "ip-address"
  | "internationalised-host"
  | "disguised-letters"
  | "php-path"
  | "too-long";

/** An address that opens a web page. */
export interface WebAddress {
  readonly kind: "web";
  /** As the WHATWG URL standard serialises it. */
  readonly href: string;
  readonly protocol: "http:" | "https:";
  /** Lower case, punycode, without a trailing dot; an IPv6 address keeps its brackets. */
  readonly host: string;
  /** `host` with its punycode labels decoded. */
  readonly unicodeHost: string;
  /** Empty where it is the scheme's own. */
  readonly port: string;
  readonly username: string;
  readonly password: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly oddities: readonly Oddity[];
}

/** What a link's address leads to. */
export type ParsedAddress =
  | WebAddress
  /** `mailto:`; every address that it would write to, in the order written. */
  | { readonly kind: "mail"; readonly addresses: readonly string[] }
  /** Dials a number, or writes to one. */
  | { readonly kind: "telephone" }
  /**
   * Runs or opens something that is no web page. `scheme` is lower case, without the colon; `host` is
   * the one that it reaches, `null` where none stands in it.
   */
  | { readonly kind: "dangerous"; readonly scheme: string; readonly host: string | null }
  /** Names no host, and there is no base that would: it leads nowhere from a mail. */
  | { readonly kind: "relative" }
  /** A place in the message itself (`#top`). */
  | { readonly kind: "fragment" }
  | { readonly kind: "empty" }
  /** Has a web scheme, but no browser can open it. */
  | { readonly kind: "malformed" };
