import { registrableDomain } from "../../web/registrable-domain";
import type { HeaderField } from "../message";
import type { Authentication, DomainResult } from "./authentication";
import { isInternalReceiver, isListedReceiver } from "./listed-receiver";
import { parseAuthenticationResults } from "./parse-authentication-results";
import type { AuthenticationResults, MethodResult } from "./parse-authentication-results";
import { isPublicName, receivedBy } from "./received-by";
import { isTraceField } from "./trace-field";

/**
 * Reads what the receiving server established about a message's sender.
 *
 * Anyone can write such a field into a message before sending it (RFC 8601 sections 1.6 and 7.1).
 * Only the topmost set is looked at, and it is believed only where the receiver wrote it:
 * - no Received field stands above it: it was added after the last hop; or
 * - its authserv-id and the host of the topmost Received field are under the same registrable domain
 *   (RFC 8601 section 5 has receivers remove forgeries of their own name). Hops within one machine
 *   are passed over, but not those of internal names: many such receivers write no results, and the
 *   message's own would count; or
 * - every host that received the message after it is an internal machine of the system that its
 *   authserv-id names, by `rules/mail/receivers.json`; or
 * - it bears no authserv-id, and every host that received the message after it belongs to a system
 *   of `rules/mail/receivers.json`, which writes none. A set is the topmost field and those below
 *   it of the same server, up to the next Received field or the first field that is no trace field.
 *   Servers put what they add above the message, so what stands below one of the message's own
 *   fields (From, To, Message-ID) came with it.
 *
 * ARC-Authentication-Results (RFC 8617) is read in the same way where there is no other trusted
 * set: a receiver seals what it found. Seals of earlier hops prove nothing without a check of their
 * signatures, and so are not read.
 *
 * @param headerFields All header fields, topmost first.
 */
export function readAuthentication(headerFields: readonly HeaderField[]): Authentication {
  const set = topmostSet(headerFields, "authentication-results");
  if (set?.trusted === true) return authenticationOf(set);
  const sealed = topmostSet(headerFields, "arc-authentication-results");
  if (sealed?.trusted === true && sealed.authservId !== null) return authenticationOf(sealed);
  return set === null && sealed === null ? nothing : { ...nothing, source: "untrusted" };
}

const nothing: Authentication = {
  source: "none",
  dmarc: [],
  spf: [],
  dkim: [],
  compositeAuthentication: null,
};

interface ResultSet extends AuthenticationResults {
  readonly trusted: boolean;
}

function topmostSet(headerFields: readonly HeaderField[], name: string): ResultSet | null {
  const start = headerFields.findIndex((field) => field.name === name);
  const first = headerFields[start];
  if (first === undefined) return null;
  const { authservId, results } = parseAuthenticationResults(first.value);
  const above = headerFields.slice(0, start);
  if (!above.every(isTraceField)) return { authservId, results, trusted: false };
  const more = [...results];
  for (const field of headerFields.slice(start + 1)) {
    if (field.name === "received" || !isTraceField(field)) break;
    if (field.name !== name) continue;
    const next = parseAuthenticationResults(field.value);
    if (!isSameServer(authservId, next.authservId)) break;
    more.push(...next.results);
  }
  const hops = above.filter((field) => field.name === "received").map(({ value }) => value);
  return { authservId, results: more, trusted: isTrusted(authservId, hops) };
}

/** @param hops The Received fields of those who had the message after the set was written, last first. */
function isTrusted(authservId: string | null, hops: readonly string[]): boolean {
  if (hops.length === 0) return true;
  const hosts = hops.map(receivedBy).filter((host) => host !== null);
  const [last] = hosts;
  if (last === undefined) return false;
  if (authservId === null) return hosts.every(isListedReceiver);
  if (hosts.every((host) => isInternalReceiver(authservId, host))) return true;
  return isPublicName(last) && isSameServer(authservId, last);
}

function isSameServer(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return one === other;
  const domain = registrableDomain(one);
  return domain !== null && domain === registrableDomain(other);
}

function authenticationOf({ results }: AuthenticationResults): Authentication {
  const composite = results.find(({ method }) => method === "compauth");
  return {
    source: "trusted",
    dmarc: domainResults(results, "dmarc", ["header.from"]),
    spf: domainResults(results, "spf", ["smtp.mailfrom", "smtp.mail", "smtp.helo"]),
    dkim: domainResults(results, "dkim", ["header.d", "header.i"]),
    compositeAuthentication:
      composite === undefined
        ? null
        : { result: composite.result, reason: composite.properties.get("reason") ?? null },
  };
}

function domainResults(
  results: readonly MethodResult[],
  method: string,
  propertyNames: readonly string[],
): readonly DomainResult[] {
  return results
    .filter((result) => result.method === method)
    .map(({ result, properties }) => {
      const written = propertyNames.map((name) => properties.get(name)).find(Boolean);
      return { result, domain: written === undefined ? null : domainOf(written) };
    });
}

/** Some write an address where a domain is meant; `none` is how Exchange says that there is none. */
function domainOf(written: string): string | null {
  const domain = written.slice(written.lastIndexOf("@") + 1).replace(/\.$/, "");
  return domain === "" || domain === "none" ? null : domain;
}
