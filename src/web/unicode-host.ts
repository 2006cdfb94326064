import punycode from "punycode/punycode.js";

/** A DNS label holds 63 octets (RFC 1035, section 2.3.4); a longer one is left as it is. */
const maxLabelLength = 63;

function unicodeLabel(label: string): string {
  if (!label.startsWith("xn--") || label.length > maxLabelLength) return label;
  try {
    return punycode.decode(label.slice("xn--".length)) || label;
  } catch {
    return label;
  }
}

/**
 * Decodes the punycode labels of a host (RFC 3492) for reading. What cannot be decoded stays as it
 * is; never throws.
 */
export function unicodeHost(host: string): string {
  return host.includes("xn--") ? host.split(".").map(unicodeLabel).join(".") : host;
}
