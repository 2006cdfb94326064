import { parseColor } from "./css-color";
import type { CssColor } from "./css-color";
import { withoutComments, withoutEscapes } from "./css-syntax";

/** What a style says about how text is shown; of what it does not say there is no property. */
export interface CssEffects {
  /** `display: none`. */
  readonly notDisplayed?: boolean;
  /** Hidden with all its content in another way: `opacity: 0`, a box of no size … */
  readonly hidden?: boolean;
  /** `visibility`: an element within may become visible again. */
  readonly invisible?: boolean;
  /** A font of three pixels or less. */
  readonly tinyFont?: boolean;
  readonly color?: CssColor;
  /** `null`: it paints something that we cannot compare with, such as a picture. */
  readonly background?: CssColor | null;
  /** The address of a picture behind the text. */
  readonly backgroundImage?: string;
  /** It may hide text in a way that we do not understand. */
  readonly doubtful?: boolean;
  /** `direction` is from right to left. */
  readonly rightToLeft?: boolean;
  /** `unicode-bidi` makes letters of every script follow the direction. */
  readonly bidiOverride?: boolean;
  readonly floatsRight?: boolean;
  /** Where the element stands among those beside it: from above and from left, by any measure. */
  readonly place?: number;
  /** The elements in it stand in a row (`flex`, `grid`), which follows `direction`. */
  readonly isRow?: boolean;
  /** The last element in it comes first. */
  readonly reversesChildren?: boolean;
}

export const noEffects: CssEffects = {};

/** Merges both; the second takes precedence. */
export const joinEffects = (first: CssEffects, second: CssEffects): CssEffects => ({
  ...first,
  ...second,
});

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
/** No letter fits into a box of one pixel. */
const isNothing = (value: string): boolean => (pixels(value) ?? 2) <= 1;
const isTransparent = (value: string): boolean =>
  Number.parseFloat(value) / (value.endsWith("%") ? 100 : 1) <= 0.05;
const isReverse = (value: string): boolean => value.includes("reverse");
const isFarAway = (value: string): boolean => (pixels(value) ?? 0) <= -200;
const isFarEither = (value: string): boolean => Math.abs(pixels(value) ?? 0) >= 1000;

/** Values that are known only where the mail is shown. */
const computed = /\b(?:calc|var|min|max|clamp|env|attr)\(/u;

/** Collected from a style's declarations before their joint effect can be computed. */
class Gathered {
  effects: Writable<CssEffects> | null = null;
  clipsOverflow = false;
  hasNoSize = false;
  isPositioned = false;
  isOutside = false;
  /** From above and from the left, if it is said. */
  offset: number | null = null;

  /** The result, filled in. */
  get told(): Writable<CssEffects> {
    this.effects ??= {};
    return this.effects;
  }
}

type Reader = (gathered: Gathered, value: string) => void;
type Test = (value: string) => boolean;

/** It says so or not: the last declaration counts. */
const tells =
  (
    effect: "invisible" | "tinyFont" | "rightToLeft" | "bidiOverride" | "floatsRight",
    test: Test,
  ): Reader =>
  (gathered, value) => {
    gathered.told[effect] = test(value);
  };
/** No other declaration takes it back. */
const adds =
  (effect: "hidden" | "doubtful" | "reversesChildren", test: Test): Reader =>
  (gathered, value) => {
    if (test(value)) gathered.told[effect] = true;
  };

const readBackground: Reader = (gathered, value) => {
  setBackground(gathered.told, value);
};
const readSize: Reader = (gathered, value) => {
  gathered.hasNoSize ||= isNothing(value);
};
/** A step down counts for more than any step to the right; a grid's lines are far fewer than pixels. */
const acrossStep = 1;
const downStep = 10_000;
const orderStep = 100_000_000;

/** @param step How much a unit counts; backwards where it is negative. */
const readOffset =
  (step: number): Reader =>
  (gathered, value) => {
    gathered.isOutside ||= isFarAway(value) || isFarEither(value);
    const distance = pixels(value);
    if (distance !== null) gathered.offset = (gathered.offset ?? 0) + step * distance;
  };
const readGridPlace =
  (step: number): Reader =>
  (gathered, value) => {
    const line = Number.parseInt(value, 10);
    if (!Number.isNaN(line)) gathered.told.place = (gathered.told.place ?? 0) + step * line;
  };
const readOverflow: Reader = (gathered, value) => {
  gathered.clipsOverflow ||= value !== "visible";
};
const readColor: Reader = (gathered, value) => {
  setColor(gathered.told, value);
};
/**
 * Of the properties that may move, clip or paint over text, the plain ways to hide it are
 * recognised.
 */
const readDoubtful =
  (hiding: RegExp): Reader =>
  (gathered, value) => {
    if (value === "none" || value === "auto" || value === "normal") return;
    if (hiding.test(value)) gathered.told.hidden = true;
    else gathered.told.doubtful = true;
  };
/** The size in `font`: a length, before a slash or a family; a number alone is a weight. */
const shorthandSize = /(?:^|\s)((?:\d+|\d*\.\d+)(?:px|pt|r?em|ex|ch|v[wh]|%)|0)(?:\s|\/)/u;

const inRow = /flex|grid/u;

/** The properties that affect whether text can be seen, and in which order. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [
    "display",
    (gathered, value) => {
      gathered.told.notDisplayed = value === "none";
      if (inRow.test(value)) gathered.told.isRow = true;
    },
  ],
  ["mso-hide", adds("hidden", (value) => value === "all")],
  ["visibility", tells("invisible", (value) => value === "hidden" || value === "collapse")],
  ["opacity", adds("hidden", isTransparent)],
  ["zoom", adds("hidden", isZero)],
  [
    "font",
    (gathered, value) => {
      const size = shorthandSize.exec(value)?.[1];
      if (size !== undefined) gathered.told.tinyFont = isTiny(size);
    },
  ],
  ["font-size", tells("tinyFont", isTiny)],
  ["color", readColor],
  ["-webkit-text-fill-color", readColor],
  ["background-color", readBackground],
  ["background", readBackground],
  ["background-image", readBackground],
  ["overflow", readOverflow],
  ["overflow-x", readOverflow],
  ["overflow-y", readOverflow],
  ["height", readSize],
  ["max-height", readSize],
  ["width", readSize],
  ["max-width", readSize],
  ["text-indent", adds("hidden", isFarAway)],
  ["margin-left", adds("hidden", isFarAway)],
  ["clip", readDoubtful(/^rect\((?:[01](?:px)?[\s,]*){4}\)/u)],
  ["clip-path", readDoubtful(/^(?:inset\((?:[5-9]\d|100)%|circle\(0)/u)],
  ["filter", readDoubtful(/opacity\(\s?0?(?:\.0+)?%?\s?\)/u)],
  ["transform", readDoubtful(/scale(?:[xy3]|3d)?\(\s?0?(?:\.0+)?\s?[,)]|translate\w*\(\s?-\d{4}/u)],
  ["scale", readDoubtful(/^0(?:\s|$)/u)],
  ["translate", readDoubtful(/^-\d{4}/u)],
  ["mask", readDoubtful(/^$/u)],
  ["mask-image", readDoubtful(/^$/u)],
  ["-webkit-mask-image", readDoubtful(/^$/u)],
  ["content-visibility", readDoubtful(/^hidden$/u)],
  ["letter-spacing", adds("doubtful", (value) => (pixels(value) ?? 0) <= -3)],
  ["line-height", adds("doubtful", isZero)],
  ["direction", tells("rightToLeft", (value) => value === "rtl")],
  ["unicode-bidi", tells("bidiOverride", (value) => value.endsWith("-override"))],
  ["float", tells("floatsRight", (value) => value === "right")],
  [
    "position",
    (gathered, value) => {
      gathered.isPositioned = value !== "static";
    },
  ],
  ["left", readOffset(acrossStep)],
  ["top", readOffset(downStep)],
  ["right", readOffset(-acrossStep)],
  ["bottom", readOffset(-downStep)],
  ["inset", readOffset(0)],
  ["order", readGridPlace(orderStep)],
  ["grid-row", readGridPlace(downStep)],
  ["grid-row-start", readGridPlace(downStep)],
  ["grid-column", readGridPlace(acrossStep)],
  ["grid-column-start", readGridPlace(acrossStep)],
  ["flex-direction", adds("reversesChildren", isReverse)],
  ["flex-flow", adds("reversesChildren", isReverse)],
]);

const important = "!important";

/**
 * Reads a style attribute or a rule's declarations (CSS Syntax).
 *
 * @param declarations For example `color: #fff; font-size: 0`.
 * @returns `noEffects` itself where it says nothing relevant.
 */
export function parseEffects(declarations: string): CssEffects {
  const css = withoutEscapes(withoutComments(declarations));
  const gathered = new Gathered();
  const { length } = css;
  let colon = css.indexOf(":");
  for (let start = 0; start < length;) {
    const semicolon = css.indexOf(";", start);
    const end = semicolon === -1 ? length : semicolon;
    if (colon !== -1 && colon < start) colon = css.indexOf(":", start);
    if (colon === -1) break;
    if (colon < end) {
      const read = readers.get(css.slice(start, colon).trim().toLowerCase());
      if (read !== undefined) {
        const written = css.slice(colon + 1, end).toLowerCase();
        const value = (written.includes("!") ? written.replace(important, "") : written).trim();
        read(gathered, value);
        if (computed.test(value)) gathered.told.doubtful = true;
      }
    }
    start = end + 1;
  }
  if (
    (gathered.clipsOverflow && gathered.hasNoSize) ||
    (gathered.isPositioned && gathered.isOutside)
  ) {
    gathered.told.hidden = true;
  }
  if (gathered.isPositioned && gathered.offset !== null) gathered.told.place = gathered.offset;
  return gathered.effects ?? noEffects;
}

/** A number this large is not a tiny size in any unit. */
const neverTiny = 13;

/** Pixels. Nobody reads letters of that height. */
const maxTinySize = 3;

function isTiny(value: string): boolean {
  if (Number.parseFloat(value) >= neverTiny) return false;
  const size = pixels(value);
  return size !== null && size <= maxTinySize;
}

function setColor(effects: Writable<CssEffects>, value: string): void {
  const color = parseColor(value);
  if (color !== null) effects.color = color;
  else if (value.includes("(")) effects.doubtful = true;
}

const pictureAddress = /url\(\s{0,10}["']?([^"')]*)/u;

function setBackground(effects: Writable<CssEffects>, value: string): void {
  const picture = pictureAddress.exec(value)?.[1];
  if (picture !== undefined) {
    effects.background = null;
    effects.backgroundImage = picture;
  } else if (value !== "none" && value !== "inherit" && effects.background !== null) {
    effects.background = parseColor(value) ?? parseColor(value.split(" ", 1)[0] ?? "");
  }
}
