import { registrableDomain } from "../../web/registrable-domain";
import { tokenizeField } from "./tokenize-field";

const isAddress = /^[\d.]+$|[:[]/u;

/**
 * The host that says it received the message (RFC 5321 section 4.4, the `by` clause).
 *
 * @param value A Received field's value.
 * @returns Lower case; `null` on a hop within one machine (`by localhost`, an IP address,
 *   `by 2002:a05:…`), and where it names none.
 */
export function receivedBy(value: string): string | null {
  const words = tokenizeField(value).map((token) => token.text.toLowerCase());
  const start = words[0] === "from" ? 2 : 0;
  const clause = words.indexOf("by", start);
  const host = (clause === -1 ? undefined : words[clause + 1])?.replace(/\.$/, "");
  return host === undefined || host === "localhost" || isAddress.test(host) ? null : host;
}

/** Names that are never in the public DNS (RFC 6761, RFC 6762, and usual names of local networks). */
const internalSuffixes = [".local", ".localdomain", ".internal", ".lan", ".corp", ".home.arpa"];

/** Whether a host has a name that the public DNS could know. Lower case. */
export const isPublicName = (host: string): boolean =>
  registrableDomain(host) !== null && !internalSuffixes.some((suffix) => host.endsWith(suffix));
