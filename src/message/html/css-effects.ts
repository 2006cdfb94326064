import { parseColor } from "./css-color";
import type { CssColor } from "./css-color";

/** What a style says that bears on whether text can be seen. Absent: it says nothing of it. */
export interface CssEffects {
  /** `display: none`. */
  readonly notDisplayed?: boolean;
  /** Not shown, with all that is in it, in another way: `opacity: 0`, a box of no size … */
  readonly hidden?: boolean;
  /** `visibility`: an element within may become visible again. */
  readonly invisible?: boolean;
  /** A font smaller than two pixels. */
  readonly tinyFont?: boolean;
  readonly color?: CssColor;
  /** `null`: it paints something that we cannot compare with, such as a picture. */
  readonly background?: CssColor | null;
  readonly backgroundImage?: boolean;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const pixelsPerUnit: readonly (readonly [unit: string, pixels: number])[] = [
  ["px", 1],
  ["pt", 4 / 3],
  ["rem", 16],
  ["em", 16],
  ["%", 0.16],
];

/** @returns Pixels, `null` for what is no plain length. Relative units count from 16 pixels. */
function pixels(value: string): number | null {
  const number = Number.parseFloat(value);
  if (Number.isNaN(number)) return null;
  const unit = pixelsPerUnit.find(([name]) => value.endsWith(name));
  return number * (unit?.[1] ?? 1);
}

const isZero = (value: string): boolean => pixels(value) === 0;
const isFarAway = (value: string): boolean => (pixels(value) ?? 0) <= -200;

/**
 * Reads a style attribute or a rule's declarations (CSS Syntax, without escapes and comments).
 *
 * @param declarations For example `color: #fff; font-size: 0`.
 */
export function parseEffects(declarations: string): CssEffects {
  const effects: Writable<CssEffects> = {};
  let clipsOverflow = false;
  let hasNoSize = false;
  let isPositioned = false;
  let isOutside = false;
  for (const declaration of declarations.toLowerCase().split(";")) {
    const colon = declaration.indexOf(":");
    if (colon === -1) continue;
    const value = declaration
      .slice(colon + 1)
      .replace("!important", "")
      .trim();
    switch (declaration.slice(0, colon).trim()) {
      case "display":
        effects.notDisplayed = value === "none";
        break;
      case "mso-hide":
        if (value === "all") effects.hidden = true;
        break;
      case "visibility":
        effects.invisible = value === "hidden" || value === "collapse";
        break;
      case "opacity":
        if (isZero(value)) effects.hidden = true;
        break;
      case "font-size":
        effects.tinyFont = isTiny(value);
        break;
      case "color":
        setColor(effects, value);
        break;
      case "background-color":
      case "background":
      case "background-image":
        setBackground(effects, value);
        break;
      case "overflow":
        clipsOverflow = value === "hidden";
        break;
      case "height":
      case "max-height":
      case "width":
      case "max-width":
        hasNoSize ||= isZero(value);
        break;
      case "text-indent":
        if (isFarAway(value)) effects.hidden = true;
        break;
      case "position":
        isPositioned = value === "absolute" || value === "fixed";
        break;
      case "left":
      case "top":
        isOutside ||= isFarAway(value);
        break;
    }
  }
  if ((clipsOverflow && hasNoSize) || (isPositioned && isOutside)) effects.hidden = true;
  return effects;
}

function isTiny(value: string): boolean {
  const size = pixels(value);
  return size !== null && size < 2;
}

function setColor(effects: Writable<CssEffects>, value: string): void {
  const color = parseColor(value);
  if (color !== null) effects.color = color;
}

function setBackground(effects: Writable<CssEffects>, value: string): void {
  if (value.includes("url(")) {
    effects.background = null;
    effects.backgroundImage = true;
  } else if (value !== "none" && value !== "inherit" && effects.background !== null) {
    effects.background = parseColor(value) ?? parseColor(value.split(" ", 1)[0] ?? "");
  }
}
