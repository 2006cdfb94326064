/**
 * Writes an address so that nothing makes a link of it: `https://example.com/x` becomes
 * `hxxps://example[.]com/x`. The dots after the host stay, so that it can still be read.
 *
 * @param address A hostile address of any form.
 */
export function defang(address: string): string {
  const scheme = /^([a-z][a-z0-9+.-]*):([/\\]*)/iu.exec(address);
  const rest = address.slice(scheme?.[0].length ?? 0);
  const hostEnd = rest.search(/[/?#\\]/u);
  const host = hostEnd === -1 ? rest : rest.slice(0, hostEnd);
  const unlinked = host.replaceAll(".", "[.]") + rest.slice(host.length);
  if (scheme === null) return unlinked;
  const name = (scheme[1] ?? "").toLowerCase().replace(/^http/u, "hxxp");
  return `${name}:${scheme[2] ?? ""}${unlinked}`;
}

/**
 * Defangs every address that stands within a text: whatever a text is pasted into, a mail program
 * or a chat, it makes no link of `http://` or of `www.`.
 */
export function defangWithin(text: string): string {
  return text
    .replace(/https?:[/\\]{2}\S*/giu, defang)
    .replace(/\bwww\.(?=\S)/giu, (www) => `${www.slice(0, -1)}[.]`);
}
