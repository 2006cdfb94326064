import { decodeBase64 } from "../base64";

/**
 * Decodes UTF-8 text from base64 in either alphabet (RFC 4648, sections 4 and 5), padded or not.
 *
 * @returns `null` for anything else
 */
export function decodeBase64Text(text: string): string | null {
  const standard = text.replaceAll("-", "+").replaceAll("_", "/").replaceAll("=", "");
  try {
    return new TextDecoder().decode(decodeBase64(standard));
  } catch {
    return null;
  }
}
