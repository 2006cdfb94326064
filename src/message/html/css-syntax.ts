/** CSS without its comments (CSS Syntax section 4.3.2); an unclosed one extends to the end. */
export function withoutComments(css: string): string {
  let kept = "";
  let position = 0;
  for (;;) {
    const start = css.indexOf("/*", position);
    if (start === -1) return kept + css.slice(position);
    kept += css.slice(position, start);
    const end = css.indexOf("*/", start + 2);
    if (end === -1) return kept;
    position = end + 2;
  }
}

const escape = /\\(?:([\da-f]{1,6})\s?|([^\n]))/giu;
const maxCodePoint = 0x10_ffff;

/** CSS with its escapes decoded (CSS Syntax section 4.3.7): `\\64 isplay` is `display`. */
export function withoutEscapes(css: string): string {
  if (!css.includes("\\")) return css;
  return css.replace(escape, (_, digits: string | undefined, character: string | undefined) => {
    if (digits === undefined) return character ?? "";
    const codePoint = Number.parseInt(digits, 16);
    return codePoint > maxCodePoint ? "\uFFFD" : String.fromCodePoint(codePoint);
  });
}

const important = /!\s*important/u;

/** The declarations of a style: each property with its value, both in lower case. */
export function* declarationsIn(
  css: string,
): Generator<readonly [property: string, value: string]> {
  for (const declaration of css.split(";")) {
    const colon = declaration.indexOf(":");
    if (colon === -1) continue;
    const value = declaration
      .slice(colon + 1)
      .toLowerCase()
      .replace(important, "");
    yield [declaration.slice(0, colon).trim().toLowerCase(), value.trim()];
  }
}
