import { percentDecode } from "./percent-decode";

/**
 * Every value of the named query parameters, in the order written, percent-decoded once. A name may
 * be repeated, and we cannot know which one a server uses, so all are returned. `+` stays a plus,
 * as an address written unencoded into a parameter may hold one; `;` separates nothing, as a host
 * may hold it.
 *
 * @param search `URL.search`: empty or beginning with `?`
 * @param names lower case
 */
export function queryParameters(search: string, names: readonly string[]): readonly string[] {
  return search
    .slice(1)
    .split("&")
    .flatMap((pair) => {
      const equals = pair.indexOf("=");
      if (equals < 0) return [];
      const name = percentDecode(pair.slice(0, equals)).toLowerCase();
      return names.includes(name) ? [percentDecode(pair.slice(equals + 1))] : [];
    });
}
