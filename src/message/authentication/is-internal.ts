import receivers from "../../../rules/mail/receivers.json";
import { isSameOrSubdomain } from "../../web/registrable-domain";
import type { HeaderField } from "../message";
import { receivedBy } from "./received-by";
import { tokenizeField } from "./tokenize-field";

const authenticatedAs = "x-ms-exchange-organization-authas";

/**
 * Whether Exchange says that the message comes from within the reader's own organisation, which it
 * says of mail between colleagues, where `Authentication-Results` mostly says nothing.
 *
 * Exchange takes its organisation headers out of what comes from outside ("header firewall",
 * https://learn.microsoft.com/en-us/previous-versions/exchange-server/exchange-150/bb232136(v=exchg.150)).
 * Other servers leave them in, so the field is believed only where Exchange was the last to receive
 * the message: the topmost Received field is the receiver's own.
 *
 * Some organisations have all mail of a gateway stamped so. Thus it must never say more than that the
 * mail is somebody's own.
 *
 * @param headerFields All header fields, topmost first.
 */
export function isInternal(headerFields: readonly HeaderField[]): boolean {
  const stated = headerFields.filter(({ name }) => name === authenticatedAs);
  const received = headerFields.find(({ name }) => name === "received");
  return (
    stated.length === 1 &&
    stated[0]?.value.trim().toLowerCase() === "internal" &&
    received !== undefined &&
    isByExchange(received.value)
  );
}

/** `by HOST with mapi` and `by HOST with Microsoft SMTP Server` are of Exchange, as are its online hosts. */
function isByExchange(received: string): boolean {
  const host = receivedBy(received);
  if (host !== null && receivers.entries.some(({ domain }) => isSameOrSubdomain(host, domain))) {
    return true;
  }
  const words = tokenizeField(received).map(({ text }) => text.toLowerCase());
  // A host may call itself `by` or `with`: what it says of itself follows `from`.
  const by = words.indexOf("by", words[0] === "from" ? 2 : 0);
  if (by === -1 || words[by + 2] !== "with") return false;
  const protocol = words.slice(by + 3, by + 6).join(" ");
  return words[by + 3] === "mapi" || protocol === "microsoft smtp server";
}
