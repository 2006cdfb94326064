/**
 * The same query with no address in it that a mail program makes a link of, and nothing that turns
 * text around: such characters of its string literals as Unicode escapes, which mean the same
 * (https://learn.microsoft.com/kusto/query/scalar-data-types/string).
 */
export function inertQuery(query: string): string {
  return query.replace(/"(?:[^"\\]|\\.)*"/gu, (literal) =>
    literal.replace(/[.@:\p{Cc}\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu, (sign) => {
      const codePoint = sign.charCodeAt(0).toString(16).padStart(4, "0");
      return `\\u${codePoint}`;
    }),
  );
}
