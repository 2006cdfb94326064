/** A colour's red, green and blue, 0 to 255. `transparent`: nothing is painted. */
export type CssColor = readonly [red: number, green: number, blue: number] | "transparent";

export const white: CssColor = [255, 255, 255];
export const black: CssColor = [0, 0, 0];

/** The colour names used to hide text; others are rare in mail and count as unknown. */
const namedColors: ReadonlyMap<string, CssColor> = new Map<string, CssColor>([
  ["white", white],
  ["black", black],
  ["snow", [255, 250, 250]],
  ["ivory", [255, 255, 240]],
  ["whitesmoke", [245, 245, 245]],
  ["ghostwhite", [248, 248, 255]],
  ["floralwhite", [255, 250, 240]],
  ["mintcream", [245, 255, 250]],
  ["azure", [240, 255, 255]],
  ["aliceblue", [240, 248, 255]],
  ["seashell", [255, 245, 238]],
  ["gray", [128, 128, 128]],
  ["grey", [128, 128, 128]],
  ["silver", [192, 192, 192]],
  ["red", [255, 0, 0]],
  ["blue", [0, 0, 255]],
  ["navy", [0, 0, 128]],
  ["transparent", "transparent"],
]);

const hexadecimal = /^[\da-f]+$/;
const numberSign = 0x23;

/**
 * @param value A colour of CSS or of HTML's `color` and `bgcolor`, trimmed, in lower case.
 * @returns `null` for what is not one of the usual notations (hexadecimal, `rgb()`, `hsl()`, basic names).
 */
export function parseColor(value: string): CssColor | null {
  if (value.charCodeAt(0) === numberSign) return parseHexadecimal(value.slice(1));
  const named = namedColors.get(value);
  if (named !== undefined) return named;
  if (value.startsWith("rgb") && value.length < 64) return parseRgb(value);
  if (value.startsWith("hsl") && value.length < 64) return parseHsl(value);
  return parseHexadecimal(value);
}

/** @param digits 3, 4, 6 or 8 of them: red, green, blue and, optionally, alpha. */
function parseHexadecimal(digits: string): CssColor | null {
  const { length } = digits;
  if (length !== 6 && length !== 3 && length !== 4 && length !== 8) return null;
  if (!hexadecimal.test(digits)) return null;
  const isShort = length < 6;
  const value = Number.parseInt(isShort ? digits.slice(0, 3) : digits.slice(0, 6), 16);
  const opacity = digits.slice(isShort ? 3 : 6);
  if (opacity === "0" || opacity === "00") return "transparent";
  return isShort
    ? [(value >> 8) * 0x11, ((value >> 4) & 0xf) * 0x11, (value & 0xf) * 0x11]
    : [value >> 16, (value >> 8) & 0xff, value & 0xff];
}

const component = /([+-]?(?:\d+\.?\d*|\.\d+))(%|deg)?/g;

function parseRgb(value: string): CssColor | null {
  const numbers = Array.from(value.matchAll(component), ([, number, unit], index) =>
    unit === "%" && index < 3 ? Number(number) * 2.55 : Number(number),
  );
  const [red, green, blue, alpha] = numbers;
  if (red === undefined || green === undefined || blue === undefined) return null;
  return alpha === 0 ? "transparent" : [red, green, blue];
}

/** CSS Color 4 section 7.1, "converting HSL colors to sRGB". */
function parseHsl(value: string): CssColor | null {
  const [hue, saturation, lightness, alpha] = Array.from(value.matchAll(component), ([, number]) =>
    Number(number),
  );
  if (hue === undefined || saturation === undefined || lightness === undefined) return null;
  if (alpha === 0) return "transparent";
  const light = lightness / 100;
  const amplitude = (saturation / 100) * Math.min(light, 1 - light);
  const channel = (offset: number): number => {
    const place = (offset + hue / 30) % 12;
    return 255 * (light - amplitude * Math.max(-1, Math.min(place - 3, 9 - place, 1)));
  };
  return [channel(0), channel(8), channel(4)];
}

/** The largest difference per channel at which text is still invisible to a reader. */
const invisibleDifference = 10;

const areAlike = (one: number, other: number): boolean =>
  one - other <= invisibleDifference && other - one <= invisibleDifference;

/** Whether text of one colour is unreadable on the other. */
export function isInvisibleOn(text: CssColor, background: CssColor): boolean {
  if (text === "transparent") return true;
  if (background === "transparent") return false;
  return (
    areAlike(text[0], background[0]) &&
    areAlike(text[1], background[1]) &&
    areAlike(text[2], background[2])
  );
}
