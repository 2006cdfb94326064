/** A piece of a structured field: a word (atom or quoted string), or one of the marks `=` and `;`. */
export interface FieldToken {
  readonly kind: "word" | "=" | ";";
  readonly text: string;
}

const separators = new Set([" ", "\t", "\r", "\n"]);

/**
 * Splits a structured field's value into words and marks (RFC 5322 section 3.2, RFC 2045 section
 * 5.1). Comments are left out, quoted strings come without their quotes. Never fails: what is not
 * closed ends with the value.
 */
export function tokenizeField(value: string): readonly FieldToken[] {
  const tokens: FieldToken[] = [];
  let word: string | null = null;
  const endWord = (): void => {
    if (word !== null) tokens.push({ kind: "word", text: word });
    word = null;
  };
  let position = 0;
  while (position < value.length) {
    const character = value.charAt(position);
    if (character === "(") {
      endWord();
      position = endOfComment(value, position);
    } else if (character === '"') {
      const end = endOfQuotedString(value, position);
      word = `${word ?? ""}${unescape(value.slice(position + 1, end - 1))}`;
      position = end;
    } else if (character === "=" || character === ";") {
      endWord();
      tokens.push({ kind: character, text: character });
      position += 1;
    } else if (separators.has(character)) {
      endWord();
      position += 1;
    } else {
      word = `${word ?? ""}${character}`;
      position += 1;
    }
  }
  endWord();
  return tokens;
}

function endOfComment(value: string, start: number): number {
  let depth = 0;
  for (let position = start; position < value.length; position += 1) {
    const character = value.charAt(position);
    if (character === "\\") position += 1;
    else if (character === "(") depth += 1;
    else if (character === ")" && --depth === 0) return position + 1;
  }
  return value.length;
}

/** @returns The position after the closing quote; one past the end where there is none. */
function endOfQuotedString(value: string, start: number): number {
  for (let position = start + 1; position < value.length; position += 1) {
    const character = value.charAt(position);
    if (character === "\\") position += 1;
    else if (character === '"') return position + 1;
  }
  return value.length + 1;
}

const unescape = (quoted: string): string => quoted.replace(/\\(.)/gs, "$1");
