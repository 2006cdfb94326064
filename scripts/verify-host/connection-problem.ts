import { errorCode } from "../../src/cli/error-code";

/**
 * Node.js trusts the authorities that it brings along, not those of the operating system
 * (https://nodejs.org/api/tls.html, "Certificate verification error codes").
 */
const unknownAuthority: ReadonlySet<string> = new Set([
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
]);

/**
 * Why a host gave no answer, and what to do about it.
 *
 * @param thrown what fetch rejected with
 */
export function connectionProblem(site: string, thrown: unknown): string {
  const cause: unknown = thrown instanceof Error ? (thrown.cause ?? thrown) : thrown;
  const reason = cause instanceof Error ? cause.message : String(cause);
  const code = errorCode(cause);
  if (!unknownAuthority.has(code)) return `${site} cannot be reached: ${reason}`;
  return (
    `${site} has a certificate from an authority that Node.js does not trust (${code}). If it is ` +
    "your organization's own, pass its root certificate in PEM format: " +
    `NODE_EXTRA_CA_CERTS=root.pem npm run verify-host -- ${site}. Otherwise the host lacks an ` +
    "intermediate certificate, or something intercepts the connection."
  );
}
