import compositeAuthentication from "../../../rules/mail/composite-authentication.json";
import { registrableDomain } from "../../web/registrable-domain";
import type { Authentication, DomainResult } from "./authentication";

/**
 * - `vouched`: the receiving server says that the domain sent the message.
 * - `dkim-aligned`: the domain signed the message, but publishes no DMARC policy (`dmarc=none`, or
 *   DMARC was not evaluated), as many small senders do not.
 * - `failed`: it says that the message is not from the domain.
 * - `partial`: something passed, but not for this domain, or not enough to say so.
 * - `none`: it says nothing that helps.
 */
export type Vouching = "vouched" | "dkim-aligned" | "failed" | "partial" | "none";

/**
 * Whether the receiving server vouches for the domain of a From address.
 *
 * Only DMARC ties what SPF and DKIM found to the address that the reader sees (RFC 9989, before it
 * RFC 7489), so nothing but `dmarc=pass` for this very domain vouches, or Microsoft's composite
 * authentication for one of the reasons of `rules/mail/composite-authentication.json`
 * (https://learn.microsoft.com/en-us/defender-office-365/message-headers-eop-mdo). A set that names
 * several From domains, or another one, vouches for none.
 *
 * `dkim-aligned` says less: nobody but the domain can have signed, but it asks no receiver to refuse
 * what is not signed. It identifies a sender; it is no proof for a name that scammers borrow.
 *
 * Failed is `dmarc=fail`, `compauth=fail`, and, where DMARC was not evaluated, `spf=fail` for the
 * domain itself (RFC 7208 section 2.6.4: an explicit statement) with no DKIM signature of it.
 *
 * @param fromDomain The domain of the one From address; a message with several has none to give.
 */
export function vouchesFor(authentication: Authentication, fromDomain: string): Vouching {
  if (authentication.source !== "trusted") return "none";
  const { dmarc, spf, dkim, compositeAuthentication: composite } = authentication;
  const reason = composite?.result === "pass" ? reasonOf(composite.reason) : undefined;
  const isForFromDomain =
    dmarc.length > 0 && dmarc.every(({ domain }) => isAligned(domain, fromDomain));
  const dmarcFailed = dmarc.some(({ result }) => result === "fail");

  if (dmarcFailed && !(isForFromDomain && reason?.overridesDmarcFail === true)) return "failed";
  if (composite?.result === "fail") return "failed";
  if (isForFromDomain) {
    if (reason !== undefined || dmarc.every(({ result }) => result === "pass")) return "vouched";
  }
  if (isSignedWithoutDmarc(dmarc, dkim, fromDomain)) return "dkim-aligned";
  if (dmarc.length === 0 && isRefusedBySpf(spf, fromDomain)) return "failed";
  const passed = [...dmarc, ...spf, ...dkim, ...(composite === null ? [] : [composite])].some(
    ({ result }) => result.endsWith("pass"),
  );
  return passed ? "partial" : "none";
}

function reasonOf(
  code: string | null,
): (typeof compositeAuthentication.entries)[number] | undefined {
  return compositeAuthentication.entries.find(({ reason }) => reason === code);
}

/** A signature is what DMARC itself would have gone by (RFC 9989, RFC 7489 section 4.2). */
function isSignedWithoutDmarc(
  dmarc: readonly DomainResult[],
  dkim: readonly DomainResult[],
  fromDomain: string,
): boolean {
  const hasNoPolicy = dmarc.every(
    ({ result, domain }) => result === "none" && (domain === null || isAligned(domain, fromDomain)),
  );
  return (
    hasNoPolicy &&
    dkim.some(({ result, domain }) => result === "pass" && isAligned(domain, fromDomain))
  );
}

function isRefusedBySpf(spf: readonly DomainResult[], fromDomain: string): boolean {
  return spf.some(({ result, domain }) => result === "fail" && isAligned(domain, fromDomain));
}

/** Relaxed alignment: both under the same organisation's domain (RFC 9989, RFC 7489 section 3.1). */
function isAligned(domain: string | null, fromDomain: string): boolean {
  if (domain === null) return false;
  const from = fromDomain.toLowerCase().replace(/\.$/, "");
  if (domain === from) return true;
  const organisation = registrableDomain(from);
  return organisation !== null && organisation === registrableDomain(domain);
}
