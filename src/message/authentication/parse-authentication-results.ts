import { type FieldToken, tokenizeField } from "./tokenize-field";

/** One method's result, such as `dkim=pass header.d=example.com`. All lower case. */
export interface MethodResult {
  readonly method: string;
  readonly result: string;
  /** By name, such as `header.from`, `smtp.mailfrom`, `reason`; the first of a name counts. */
  readonly properties: ReadonlyMap<string, string>;
}

export interface AuthenticationResults {
  /** Who vouches for it; `null` where none is named, as Exchange Online writes it. */
  readonly authservId: string | null;
  readonly results: readonly MethodResult[];
}

/**
 * Reads an Authentication-Results field (RFC 8601 section 2.2), or an ARC-Authentication-Results
 * field (RFC 8617 section 4.1.1), whose instance tag is skipped. Lenient, as receivers vary: the
 * authserv-id may be missing or repeated, and properties need no type (`action=none`).
 *
 * @param value The field's value. Any string.
 */
export function parseAuthenticationResults(value: string): AuthenticationResults {
  const statements = splitStatements(tokenizeField(value));
  let authservId: string | null = null;
  const results: MethodResult[] = [];
  for (const [index, statement] of statements.entries()) {
    const leadingWord = statement[0]?.kind === "word" && statement[1]?.kind !== "=";
    if (leadingWord && results.length === 0)
      authservId ??= statement[0]?.text.toLowerCase() ?? null;
    const result = resultOf(leadingWord ? statement.slice(1) : statement);
    const isInstance = index === 0 && result?.method === "i";
    if (result !== null && !leadingWord && !isInstance) results.push(result);
  }
  return { authservId, results };
}

function splitStatements(tokens: readonly FieldToken[]): readonly (readonly FieldToken[])[] {
  const statements: FieldToken[][] = [[]];
  for (const token of tokens) {
    if (token.kind === ";") statements.push([]);
    else statements.at(-1)?.push(token);
  }
  return statements;
}

function resultOf(statement: readonly FieldToken[]): MethodResult | null {
  const pairs = pairsOf(statement);
  const first = pairs[0];
  if (first === undefined) return null;
  const properties = new Map<string, string>();
  for (const [name, value] of pairs.slice(1)) {
    if (!properties.has(name)) properties.set(name, value);
  }
  const method = first[0].split("/", 1)[0] ?? "";
  return { method, result: first[1], properties };
}

/** `name = value` wherever it stands; a value may itself contain the mark (`a=b=c`). */
function pairsOf(statement: readonly FieldToken[]): readonly (readonly [string, string])[] {
  const pairs: [string, string][] = [];
  let index = 0;
  while (index < statement.length) {
    const [name, mark, value] = statement.slice(index, index + 3);
    if (name?.kind === "word" && mark?.kind === "=" && value?.kind === "word") {
      pairs.push([name.text.toLowerCase(), value.text.toLowerCase()]);
      index += 3;
    } else {
      index += 1;
    }
  }
  return pairs;
}
