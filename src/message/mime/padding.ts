/** Padding of base64 (RFC 4648 section 4), or what looks like it, that is followed by more. */
const paddingWithin = /=[a-z\d+/]/giu;

/**
 * Whether a message may have more padding within base64 than the MIME parser can be given: it keeps
 * a kilobyte for each (postal-mime 4.0.0). Some software pads each line. The escapes of
 * quoted-printable count as well, for what a part is encoded in is not known yet; no ordinary mail
 * has as many.
 *
 * @param source A message, each byte as one code unit.
 */
export function hasTooMuchPadding(source: string): boolean {
  if (!/base64/iu.test(source)) return false;
  const most = 50_000 + source.length / 60;
  let count = 0;
  for (paddingWithin.lastIndex = 0; count <= most && paddingWithin.test(source);) count += 1;
  return count > most;
}
