import type { HeaderField } from "../message";
import { isListedReceiver } from "./listed-receiver";
import { receivedBy } from "./received-by";

const authenticatedAs = "x-ms-exchange-organization-authas";

/**
 * Whether Exchange Online says that the message comes from within the reader's own organisation,
 * which it says of mail between colleagues, where `Authentication-Results` mostly says nothing.
 *
 * Exchange takes its organisation headers out of what comes from outside ("header firewall",
 * https://learn.microsoft.com/en-us/previous-versions/exchange-server/exchange-150/bb232136(v=exchg.150)).
 * Other servers leave them in, so the field is believed only where a system of
 * `rules/mail/receivers.json` was the last to receive the message: the topmost Received field is the
 * receiver's own. An Exchange Server hardly ever hands its headers to an add-in.
 *
 * Some organisations have all mail of a gateway stamped so. It therefore only means that the mail is
 * somebody's own.
 *
 * @param headerFields All header fields, topmost first.
 */
export function isInternal(headerFields: readonly HeaderField[]): boolean {
  const stated = headerFields.filter(({ name }) => name === authenticatedAs);
  const received = headerFields.find(({ name }) => name === "received");
  const host = received === undefined ? null : receivedBy(received.value);
  return (
    stated.length === 1 &&
    stated[0]?.value.trim().toLowerCase() === "internal" &&
    host !== null &&
    isListedReceiver(host)
  );
}
