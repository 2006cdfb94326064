/**
 * The same query with no address in it that a mail program makes a link of: dots and at signs of its
 * string literals as Unicode escapes, which mean the same
 * (https://learn.microsoft.com/kusto/query/scalar-data-types/string).
 */
export function inertQuery(query: string): string {
  return query.replace(/"(?:[^"\\]|\\.)*"/gu, (literal) =>
    literal.replace(/[.@:]/gu, (sign) => {
      const codePoint = sign.charCodeAt(0).toString(16).padStart(4, "0");
      return `\\u${codePoint}`;
    }),
  );
}
