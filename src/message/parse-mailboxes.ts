import { addressParser } from "postal-mime";
import type { HeaderField, Mailbox } from "./message";
import { decodeUndeclaredJapanese, withDecodableWords } from "./decode-text";

/** The maximum length of an address field, in code units. A thousand addresses fit. */
const maxLength = 32_768;

/**
 * The mailboxes that address fields name (RFC 5322 sections 3.4 and 3.6.2). A group's name is that of
 * its members that have none.
 * Hostile input: a field without an address yields a mailbox whose `address` is empty, and whatever
 * is in the address's place is kept as it is (`American@SYNTAX_ERROR`).
 *
 * @param headerFields All header fields of a message.
 * @param name The field's name in lower case; several fields of the name count one after another.
 */
export function mailboxesOf(
  headerFields: readonly HeaderField[],
  name: "from" | "sender" | "reply-to" | "return-path",
): readonly Mailbox[] {
  return headerFields
    .filter((field) => field.name === name)
    .flatMap((field) => parseMailboxes(field.value));
}

/**
 * @param value An address field's value, encoded words not decoded.
 */
export function parseMailboxes(value: string): readonly Mailbox[] {
  const field = decodeUndeclaredJapanese(withDecodableWords(value.slice(0, maxLength)));
  return addressParser(withFlatComments(field)).flatMap(({ name, address, group }) => {
    if (group === undefined) return [{ displayName: name, address }];
    if (group.length === 0) return [{ displayName: name, address: "" }];
    return group.map((member) => ({
      displayName: member.name === "" ? name : member.name,
      address: member.address,
    }));
  });
}

const innerComment = /(\([^()]*)\(([^()]*)\)/gu;
/** Comments within comments; what stands deeper is kept as it is. */
const maxCommentDepth = 8;

/** A comment may hold others (RFC 5322 section 3.2.2), which the parser does not know. */
function withFlatComments(field: string): string {
  let flat = field;
  for (let depth = 0; depth < maxCommentDepth && innerComment.test(flat); depth += 1) {
    flat = flat.replace(innerComment, "$1[$2]");
    innerComment.lastIndex = 0;
  }
  return flat;
}
