import type { HeaderField } from "../message";

const authenticatedAs = "x-ms-exchange-organization-authas";

/**
 * Whether Exchange says that the message comes from within the reader's own organisation, which it
 * says of mail between colleagues in place of `Authentication-Results`.
 *
 * Exchange takes its organisation headers out of what comes from outside ("header firewall",
 * https://learn.microsoft.com/en-us/previous-versions/exchange-server/exchange-150/bb232136(v=exchg.150)).
 * Other servers do not, and some organisations have the mail of a gateway stamped so as well. So it
 * must never say more than any sender can honestly get: that the mail is somebody's own.
 */
export function isInternal(headerFields: readonly HeaderField[]): boolean {
  const stated = headerFields.filter(({ name }) => name === authenticatedAs);
  return stated.length === 1 && stated[0]?.value.trim().toLowerCase() === "internal";
}
