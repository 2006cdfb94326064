import contextWords from "../../rules/text/context-words.json";

/** A list of `rules/text/context-words.json`. */
type ContextWordList =
  | "field-hint"
  | "before-last-digits"
  | "card"
  | "copyright"
  | "via"
  | "unfinished-line"
  | "finished-line"
  | "continued-line"
  | "after-quoted-name";

/**
 * The words of a list, in all languages, as a part of a regular expression.
 *
 * @returns Such as `(?:cards|card)`; the schema allows nothing but letters in words.
 */
export function anyWordOf(list: ContextWordList): string {
  const lists = contextWords.entries.filter((entry) => entry.list === list);
  return `(?:${lists.flatMap(({ words }) => words).join("|")})`;
}
