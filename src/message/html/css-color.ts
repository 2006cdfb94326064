/** A colour's red, green and blue, 0 to 255. `transparent`: nothing is painted. */
export type CssColor = readonly [red: number, green: number, blue: number] | "transparent";

export const white: CssColor = [255, 255, 255];
export const black: CssColor = [0, 0, 0];

/** The names with which text is hidden; others are rare in mail and count as not known. */
const namedColors: ReadonlyMap<string, CssColor> = new Map<string, CssColor>([
  ["white", white],
  ["black", black],
  ["snow", [255, 250, 250]],
  ["ivory", [255, 255, 240]],
  ["whitesmoke", [245, 245, 245]],
  ["gray", [128, 128, 128]],
  ["grey", [128, 128, 128]],
  ["silver", [192, 192, 192]],
  ["red", [255, 0, 0]],
  ["blue", [0, 0, 255]],
  ["navy", [0, 0, 128]],
  ["transparent", "transparent"],
]);

const hexadecimal = /^#?(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/;

/**
 * @param value A colour of CSS or of HTML's `color` and `bgcolor`, trimmed, in lower case.
 * @returns `null` for what is not one of the usual notations (hexadecimal, `rgb()`, basic names).
 */
export function parseColor(value: string): CssColor | null {
  const named = namedColors.get(value);
  if (named !== undefined) return named;
  if (hexadecimal.test(value)) return parseHexadecimal(value.replace("#", ""));
  if (value.startsWith("rgb") && value.length < 64) return parseRgb(value);
  return null;
}

function parseHexadecimal(digits: string): CssColor {
  const size = digits.length < 6 ? 1 : 2;
  const channel = (index: number): number => {
    const pair = digits.slice(index * size, (index + 1) * size);
    return Number.parseInt(size === 1 ? pair + pair : pair, 16);
  };
  const hasAlpha = digits.length === 4 || digits.length === 8;
  if (hasAlpha && channel(3) === 0) return "transparent";
  return [channel(0), channel(1), channel(2)];
}

function parseRgb(value: string): CssColor | null {
  const numbers = value.match(/\d+(?:\.\d+)?/g);
  const [red, green, blue, alpha] = (numbers ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return null;
  return alpha === 0 ? "transparent" : [red, green, blue];
}

/** The difference a channel may have for text still to be invisible to a reader. */
const invisibleDifference = 6;

/** Whether text of one colour cannot be read on the other. */
export function isInvisibleOn(text: CssColor, background: CssColor): boolean {
  if (text === "transparent") return true;
  if (background === "transparent") return false;
  return text.every(
    (channel, index) => Math.abs(channel - (background[index] ?? 0)) <= invisibleDifference,
  );
}
