import { registrableDomain } from "../../web/registrable-domain";
import { tokenizeField } from "./tokenize-field";

/**
 * The name of the host that says it received the message (RFC 5321 section 4.4, the `by` clause).
 *
 * @param value A Received field's value.
 * @returns Lower case; `null` where there is none.
 */
export function receivingHost(value: string): string | null {
  const words = tokenizeField(value).map((token) => token.text.toLowerCase());
  const start = words[0] === "from" ? 2 : 0;
  const clause = words.indexOf("by", start);
  const host = clause === -1 ? undefined : words[clause + 1];
  return host?.replace(/\.$/, "") ?? null;
}

/**
 * The host that received the message, by a name that the public DNS could know: not on a hop within
 * one machine (`by localhost`, an IP address, `by 2002:a05:…`).
 *
 * @param value A Received field's value.
 * @returns Lower case; `null` where there is no such name.
 */
export function receivedBy(value: string): string | null {
  const host = receivingHost(value);
  return host === null || isInternal(host) ? null : host;
}

/** Names that are never in the public DNS (RFC 6761, RFC 6762, and usual names of local networks). */
const internalSuffixes = [".local", ".localdomain", ".internal", ".lan", ".corp", ".home.arpa"];

function isInternal(host: string): boolean {
  return (
    registrableDomain(host) === null || internalSuffixes.some((suffix) => host.endsWith(suffix))
  );
}
