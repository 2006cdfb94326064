import { canonicalHost } from "../web/canonical-host";
import { registrableDomain } from "../web/registrable-domain";

/**
 * The domain of an addr-spec (RFC 5322 section 3.4.1), as it is compared: lower case, punycode.
 *
 * @returns `null` where there is no `@`, or no domain after it that anybody could have registered.
 */
export function domainOf(address: string): string | null {
  const at = address.lastIndexOf("@");
  if (at <= 0) return null;
  const host = canonicalHost(address.slice(at + 1).trim());
  return host !== null && registrableDomain(host) !== null ? host : null;
}

/** What stands before the `@` of an addr-spec; all of it where there is none. */
export const localPartOf = (address: string): string => address.split("@", 1)[0] ?? "";

/**
 * An address that stands inside a display name, where many a reader takes it for the sender's:
 * `"support@example.com" <other@example.net>`.
 */
export function shownAddress(displayName: string): string | null {
  const at = displayName.indexOf("@");
  if (at === -1) return null;
  const before =
    displayName
      .slice(Math.max(0, at - 64), at)
      .split(/[\s<>"'()[\],;:]/u)
      .at(-1) ?? "";
  const after = displayName.slice(at + 1, at + 256).split(/[\s<>"'()[\],;:]/u, 1)[0] ?? "";
  const shown = `${before}@${after}`;
  return domainOf(shown) === null ? null : shown;
}
