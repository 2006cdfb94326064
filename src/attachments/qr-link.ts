import type { EmbeddedLink } from "../message/message";
import { findAddressesInText } from "../web/find-addresses-in-text";

/** What a telephone opens: a page, an app by a scheme of its own, a mail. */
const opens = /^(?:[a-z][a-z\d+.-]*:\/\/|mailto:)/iu;

/**
 * Where a QR code leads.
 *
 * @param payload What stands in it; hostile.
 * @returns Nothing for what leads nowhere: a ticket's number, a telephone number, a network's name.
 */
export function qrLinks(payload: string): readonly EmbeddedLink[] {
  const text = payload.trim();
  const addresses = opens.test(text)
    ? [text]
    : findAddressesInText(text).map(({ written }) => written);
  return addresses.map((address) => ({ element: "qr-code", address, text: "" }));
}
