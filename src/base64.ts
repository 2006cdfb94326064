import { bytesOfText, textOfBytes } from "./byte-text";

/** @returns Base64 (RFC 4648 section 4) without line breaks. */
export const encodeBase64 = (bytes: Uint8Array): string => btoa(textOfBytes(bytes));

/** @throws {DOMException} where `text` is no base64; white space in it does no harm. */
export const decodeBase64 = (text: string): Uint8Array => bytesOfText(atob(text));
