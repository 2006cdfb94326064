/**
 * The address to which `meta http-equiv=refresh` leads (HTML standard, "shared declarative refresh
 * steps").
 *
 * @param content The attribute's value, for example `0; url='https://example.com/'`.
 * @returns `null` where it only loads the same page again.
 */
export function refreshAddress(content: string): string | null {
  const delay = /^[\s\d.]*/.exec(content)?.[0].length ?? 0;
  const rest = content.slice(delay).replace(/^[;,]/, "").trim();
  const address = rest.replace(/^url\s*=/i, "").trimStart();
  const quote = address.startsWith('"') || address.startsWith("'") ? address.charAt(0) : null;
  const unquoted = quote === null ? address : (address.slice(1).split(quote, 1)[0] ?? "");
  return unquoted === "" ? null : unquoted;
}
