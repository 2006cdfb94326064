import attachmentTypes from "../../rules/mail/attachment-types.json";

const kinds = new Map(attachmentTypes.entries.map(({ ending, kind }) => [ending, kind]));

/**
 * What a file is, by the ending of its name: `page`, `program`, `archive`, `unreadable` or
 * `encrypted`
 * (`rules/mail/attachment-types.json`).
 *
 * @returns `null` for every other file.
 */
export function attachmentKind(name: string): string | null {
  const ending = /\.([a-z0-9]{1,8})[\s.]*$/iu.exec(name)?.[1]?.toLowerCase() ?? "";
  return kinds.get(ending) ?? null;
}
