import type { Quote } from "../text/quote";

/**
 * - `warning`: a sign of a scam.
 * - `caution`: does not fit a genuine mail, but happens.
 * - `unknown`: something could not be checked.
 * - `note`: worth knowing; changes no status.
 */
export type Severity = "warning" | "caution" | "unknown" | "note";

/** A finding whose sentence needs no value. */
type NoDetails = Readonly<Partial<Record<string, never>>>;

/**
 * Every finding's code with the values that its sentence needs.
 * Codes are stable: the command line prints them, and a help desk may search for them.
 */
export interface FindingDetails {
  "not-judged": NoDetails;
  forwarded: NoDetails;
  "speaks-in-attachment": NoDetails;

  "sender-missing": NoDetails;
  "sender-unnamed": NoDetails;
  "sender-malformed": { address: string };
  "sender-several": { count: string };
  "sender-foreign": { domain: string };
  "sender-look-alike": { domain: string; official: string };
  "sender-brand-in-domain": { domain: string; registrableDomain: string };
  "sender-internationalised": { domain: string; unicode: string };
  "sender-name-shows-other-address": { shown: string; address: string };
  "sender-trusted-by-organisation": { domain: string };
  "sender-verified": { domain: string };
  "sender-unlisted": { domain: string };
  "sender-partner": { domain: string; partner: string };
  "sender-not-vouched-for": { domain: string };
  "sender-partly-vouched-for": { domain: string };
  "sender-authentication-failed": { domain: string };
  "sender-headers-unreadable": NoDetails;
  "sender-reply-to-foreign": { domain: string };
  "sender-field-foreign": { domain: string };
  "sender-return-path-foreign": { domain: string };
  "sender-relayed": { service: string };

  "link-trusted-by-organisation": { host: string };
  "link-customary": { host: string };
  "link-partner": { host: string };
  "link-official": { host: string };
  "link-unlisted": { host: string };
  "link-foreign": { host: string; registrableDomain: string };
  "link-look-alike": { host: string; official: string };
  "link-brand-in-host": { host: string; registrableDomain: string };
  "link-text-differs": { shown: string; host: string };
  "link-hides-target": { host: string };
  "link-redirects": { through: string; host: string };
  "link-unwrapped": { service: string };
  "link-wrapper-unreadable": { service: string };
  "link-ip-address": { host: string };
  "link-user-info": { userInfo: string; host: string };
  "link-internationalised": { host: string; unicode: string };
  "link-disguised-letters": { host: string };
  "link-port": { port: string };
  "link-php": { path: string };
  "link-dangerous-scheme": { scheme: string; host: string };
  "link-carries-address": { host: string; other: string };
  "link-too-long": { limit: string };
  "link-malformed": NoDetails;
  "link-incomplete": NoDetails;
  "link-in-qr-code": { name: string };
  "link-in-attachment": { name: string };
  "link-defanged": NoDetails;
  "mail-link-foreign": { address: string };
  "form-in-body": { host: string };
  "form-in-attachment": { host: string; name: string };
  "link-refresh": { host: string };
  "links-none": NoDetails;
  "links-many": { count: string; listed: string };
  "links-only-pictures": NoDetails;
  "links-unreadable": NoDetails;
  "qr-code-remote": NoDetails;
  "qr-code-unreadable": NoDetails;
  "attachment-unreadable": { name: string };
  "attachment-page": { name: string };
  "attachment-archive": { name: string };
  "attachment-program": { name: string };

  "company-name-official": { name: string };
  "company-name-official-proves-nothing": { name: string };
  "company-name-misspelled": { found: string; right: string };
  "company-name-look-alike": { found: string; right: string };
  "company-name-bare-sender": { name: string; right: string };
  "company-name-unconfirmed": { name: string };
  "company-name-missing": { right: string };
  "company-name-unreadable": NoDetails;

  "request-log-in": NoDetails;
  "request-confirmation": NoDetails;
  "request-card-data": NoDetails;
  "request-secret": NoDetails;
  "request-personal-data": NoDetails;
  "request-call-or-reply": NoDetails;
  "request-open-page": { label: string };
  "request-form-fields": { fields: string };
  "request-attached-fields": { fields: string };
  threat: NoDetails;
  "other-service-name": { found: string; right: string };
  "text-disguised": { found: string; plain: string };
  "text-hidden": { text: string };
  "text-too-long": NoDetails;
  "request-unreadable": NoDetails;
}

export type FindingCode = keyof FindingDetails;

export interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** As it stands in the message: an address, a link, a piece of text. Hostile; may be empty. */
  readonly evidence: string;
  /**
   * Whole sentences of the message with the words that told marked, where words told; else empty.
   * Hostile. `evidence` is the first of them.
   */
  readonly quotes: readonly Quote[];
  readonly details: Readonly<FindingDetails[Code]>;
}

/** One thing that a check found. */
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];

/** Makes a finding; see `FindingDetails` for the details that each code takes. */
export function finding<Code extends FindingCode>(
  code: Code,
  severity: Severity,
  evidence: string,
  details: FindingDetails[Code],
  quotes: readonly Quote[] = [],
): Finding {
  const made: FindingOf<Code> = { code, severity, evidence, quotes, details };
  // Code is one of the codes, so the result is one of the union's members; TypeScript cannot see it.
  return made as unknown as Finding;
}

/** The finding for a text that was searched only at its two ends. */
export const tooLongFindings = ({ isTooLong }: { readonly isTooLong: boolean }): Finding[] =>
  isTooLong ? [finding("text-too-long", "unknown", "", {})] : [];
