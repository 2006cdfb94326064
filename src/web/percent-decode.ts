/**
 * Decodes percent-encoding as the WHATWG URL standard does: each `%XX` is a byte of UTF-8, and
 * anything else is left unchanged. Never throws; linear in the length.
 *
 * Source: https://url.spec.whatwg.org/#percent-decode
 */
export function percentDecode(text: string): string {
  if (!text.includes("%")) return text;
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    const bytes = new Uint8Array(run.length / 3);
    for (let at = 0; at < bytes.length; at += 1) {
      bytes[at] = Number.parseInt(run.slice(at * 3 + 1, at * 3 + 3), 16);
    }
    return new TextDecoder().decode(bytes);
  });
}
