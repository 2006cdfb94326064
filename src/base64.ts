const bytesAtATime = 0x6000;

/** @returns Base64 (RFC 4648 section 4) without line breaks. */
export function encodeBase64(bytes: Uint8Array): string {
  let encoded = "";
  for (let start = 0; start < bytes.length; start += bytesAtATime) {
    encoded += btoa(String.fromCharCode(...bytes.subarray(start, start + bytesAtATime)));
  }
  return encoded;
}

/** @throws {DOMException} where `text` is no base64; white space in it does no harm. */
export function decodeBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
