import relays from "../../rules/mail/relays.json";
import type { Authentication } from "../message/authentication/authentication";
import type { Message } from "../message/message";
import { anyWordOf } from "../text/context-words";
import { isSameOrSubdomain } from "../web/registrable-domain";
import { domainOf, localPartOf } from "./mail-address";

/** A list's id is no longer than a host (RFC 2919, section 3, with a description before it). */
const maxListIdLength = 1000;

/** Groups put themselves behind the author's name: `'Hanako Sato' via Family`. */
const viaGroup = new RegExp(`\\S\\s+${anyWordOf("via")}\\s+\\S`, "iu");

/**
 * The service that passed a message on under an address of its own, or the mailing list that did
 * under the author's (RFC 2919: List-Id; RFC 5322 section 3.6.2: Sender, or SPF for its envelope). Its
 * author is then unknown.
 *
 * @param fromDomain The domain of the From address.
 * @param isOwn Whether it is the brand's: a list leaves the author's address as it is.
 * @param authentication `null` where the headers could not be read.
 * @returns the service's name, or the list's id as the message writes it; `null` for other mail
 */
export function relayOf(
  message: Message,
  fromDomain: string | null,
  isOwn: boolean,
  authentication: Authentication | null,
): string | null {
  if (fromDomain === null) return null;
  const localPart = localPartOf(message.from[0]?.address ?? "");
  const relay = relays.entries.find(
    (entry) =>
      isSameOrSubdomain(fromDomain, entry.domain) &&
      (!("localPart" in entry) || localPart.includes(entry.localPart)),
  );
  if (relay !== undefined) return relay.service;
  const field = message.headerFields?.find(({ name }) => name === "list-id");
  if (field === undefined) return null;
  const listId = field.value.slice(0, maxListIdLength);
  if (!isOwn) return viaGroup.test(message.from[0]?.displayName ?? "") ? listId : null;
  const sentBy = message.sender === null ? null : domainOf(message.sender.address);
  const isSentByList = authentication?.spf.some(
    ({ result, domain }) => result === "pass" && domain !== null && listId.includes(domain),
  );
  return isSentByList === true || (sentBy !== null && sentBy !== fromDomain) ? listId : null;
}
