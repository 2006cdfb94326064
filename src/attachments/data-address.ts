import { decodeBase64 } from "../base64";

/**
 * Reads a `data:` address (RFC 2397).
 *
 * @returns `content` is `null` for what cannot be decoded.
 */
export function readDataAddress(address: string): {
  readonly contentType: string;
  readonly content: Uint8Array | null;
} {
  const comma = address.indexOf(",");
  const contentType = /^data:([^;,]*)/iu.exec(address)?.[1]?.toLowerCase() ?? "";
  const isBase64 = /;\s*base64\s*$/iu.test(address.slice(0, comma));
  try {
    const data = decodeURIComponent(address.slice(comma + 1));
    return { contentType, content: isBase64 ? decodeBase64(data) : new TextEncoder().encode(data) };
  } catch {
    return { contentType, content: null };
  }
}
