import { canonicalHost } from "./canonical-host";
import type { WebAddress } from "./parsed-address";
import { queryParameters } from "./query-parameters";
import { knownSuffix } from "./registrable-domain";

/**
 * The host of the page behind a `translate.goog` address: dots are written `-`, hyphens `--`, the
 * start of a long host is moved to `_x_tr_hp`, and `_x_tr_enc` tells of a prefix `1-` to drop or
 * `0-` that stands for `xn--`.
 *
 * Source: https://developers.google.com/search/docs/appearance/translated-results
 *
 * @param serviceHosts The hosts under which the service shows pages.
 * @returns `null` where that gives no host under a known public suffix
 */
export function translatedHost(
  { host, search }: WebAddress,
  serviceHosts: readonly string[],
): string | null {
  const suffix = serviceHosts.map((own) => `.${own}`).find((end) => host.endsWith(end));
  if (suffix === undefined) return null;
  const [start = ""] = queryParameters(search, ["_x_tr_hp"]);
  const encodings = queryParameters(search, ["_x_tr_enc"]).join(",").split(",");
  let encoded = start + host.slice(0, -suffix.length);
  if (encodings.includes("1") && encoded.startsWith("1-")) encoded = encoded.slice(2);
  const isInternationalised = encodings.includes("0") && encoded.startsWith("0-");
  if (isInternationalised) encoded = encoded.slice(2);
  const decoded = encoded.replace(/\b-\b/g, ".").replaceAll("--", "-");
  const original = canonicalHost(isInternationalised ? `xn--${decoded}` : decoded);
  return original !== null && knownSuffix(original) !== null ? original : null;
}
