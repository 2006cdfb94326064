/**
 * Parses as the WHATWG URL standard does. `URL.parse` does the same, but Safari has it only since
 * version 18.
 *
 * @returns `null` where the standard says failure
 */
export function tryUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
