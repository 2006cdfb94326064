import { trimWhere } from "../../text/trim-where";
import type { Mailbox } from "../message";

/** No addr-spec is longer than 254 characters (RFC 3696, erratum 1690). */
const address =
  /[^\s<>()[\]"',;:@＜＞（）「」【】]{1,64}@[^\s<>()[\]"',;:@＜＞（）「」【】]{1,190}/u;

/** Brackets and quotation marks around a display name. */
const marks: ReadonlySet<string> = new Set("\"'“”„«»<([＜（「【 \t");

const withoutMarksAround = (name: string): string =>
  trimWhere(name, (character) => marks.has(character));

/**
 * The mailbox that a quoted From names, as mail programs write it into a body:
 * `Card <card@example.com>`, `"Card" [mailto:card@example.com]`, a bare address or a bare name.
 * That is no field of RFC 5322: there are no encoded words, and a name may hold any character.
 *
 * @param value The text after the label.
 */
export function readQuotedMailbox(value: string): Mailbox {
  const found = address.exec(value);
  if (found === null) return { displayName: withoutMarksAround(value), address: "" };
  const before = value.slice(0, found.index).replace(/mailto:$/iu, "");
  return { displayName: withoutMarksAround(before), address: found[0] };
}
