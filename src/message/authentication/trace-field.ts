import type { HeaderField } from "../message";

const traceFields: ReadonlySet<string> = new Set([
  "return-path",
  "received",
  "received-spf",
  "authentication-results",
  "arc-authentication-results",
  "arc-message-signature",
  "arc-seal",
  "dkim-signature",
  "delivered-to",
  "envelope-to",
  "dkim-filter",
  "dmarc-filter",
]);

/**
 * Whether mail servers add a field at the top of a message that they pass on: the trace fields of
 * RFC 5322 section 3.6.7, those that later standards want to be treated as such (RFC 6376 section
 * 3.5, RFC 7208 section 9.1, RFC 8601 section 4.1, RFC 8617 section 4.1, RFC 9228), what mail
 * servers and their filters are known to add (Envelope-To by Exim, DKIM-Filter and DMARC-Filter by
 * OpenDKIM and OpenDMARC), and extension fields (`X-…`). Everything else ends a server's own fields.
 */
export function isTraceField({ name }: HeaderField): boolean {
  return traceFields.has(name) || name.startsWith("x-");
}
