/**
 * Decodes base64 in either alphabet (RFC 4648, sections 4 and 5), padded or not, to UTF-8 text.
 *
 * @returns `null` for anything else
 */
export function decodeBase64(text: string): string | null {
  const standard = text.replaceAll("-", "+").replaceAll("_", "/").replaceAll("=", "");
  let bytes: string;
  try {
    bytes = atob(standard);
  } catch {
    return null;
  }
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}
