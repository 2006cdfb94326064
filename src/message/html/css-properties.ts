import { parseColor } from "./css-color";
import type { CssEffects } from "./css-effects";

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

/** Collected from a style's declarations before their joint effect can be computed. */
export class Gathered {
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

type PropertyReader = (gathered: Gathered, value: string) => void;
type Test = (value: string) => boolean;

/** It says so or not: the last declaration counts. */
const tells =
  (
    effect: "invisible" | "tinyFont" | "rightToLeft" | "bidiOverride" | "floatsRight",
    test: Test,
  ): PropertyReader =>
  (gathered, value) => {
    gathered.told[effect] = test(value);
  };
/** No other declaration takes it back. */
const adds =
  (effect: "hidden" | "doubtful" | "reversesChildren", test: Test): PropertyReader =>
  (gathered, value) => {
    if (test(value)) gathered.told[effect] = true;
  };

const readSize: PropertyReader = (gathered, value) => {
  gathered.hasNoSize ||= isNothing(value);
};
/** A step down counts for more than any step to the right; a grid's lines are far fewer than pixels. */
const acrossStep = 1;
const downStep = 10_000;
const orderStep = 100_000_000;

/** @param step How much a unit counts; backwards where it is negative. */
const readOffset =
  (step: number): PropertyReader =>
  (gathered, value) => {
    gathered.isOutside ||= isFarAway(value) || isFarEither(value);
    const distance = pixels(value);
    if (distance !== null) gathered.offset = (gathered.offset ?? 0) + step * distance;
  };
const readGridPlace =
  (step: number): PropertyReader =>
  (gathered, value) => {
    const line = Number.parseInt(value, 10);
    if (!Number.isNaN(line)) gathered.told.place = (gathered.told.place ?? 0) + step * line;
  };
const readOverflow: PropertyReader = (gathered, value) => {
  gathered.clipsOverflow ||= value !== "visible";
};
/**
 * Of the properties that may move, clip or paint over text, the plain ways to hide it are
 * recognised.
 */
const readDoubtful =
  (hiding: RegExp): PropertyReader =>
  (gathered, value) => {
    if (value === "none" || value === "auto" || value === "normal") return;
    if (hiding.test(value)) gathered.told.hidden = true;
    else gathered.told.doubtful = true;
  };
/** The size in `font`: a length, before a slash or a family; a number alone is a weight. */
const shorthandSize = /(?:^|\s)((?:\d+|\d*\.\d+)(?:px|pt|r?em|ex|ch|v[wh]|%)|0)(?:\s|\/)/u;

const inRow = /flex|grid/u;

/** A number this large is not a tiny size in any unit. */
const neverTiny = 13;

/** Pixels. Nobody reads letters of that height. */
const maxTinySize = 3;

function isTiny(value: string): boolean {
  if (Number.parseFloat(value) >= neverTiny) return false;
  const size = pixels(value);
  return size !== null && size <= maxTinySize;
}

const readColor: PropertyReader = ({ told }, value) => {
  const color = parseColor(value);
  if (color !== null) told.color = color;
  else if (value.includes("(")) told.doubtful = true;
};

const pictureAddress = /url\(\s{0,10}["']?([^"')]*)/u;

const readBackground: PropertyReader = ({ told }, value) => {
  const picture = pictureAddress.exec(value)?.[1];
  if (picture !== undefined) {
    told.background = null;
    told.backgroundImage = picture;
  } else if (value !== "none" && value !== "inherit" && told.background !== null) {
    told.background = parseColor(value) ?? parseColor(value.split(" ", 1)[0] ?? "");
  }
};

/** The properties that affect whether text can be seen, and in which order. */
export const propertyReaders: ReadonlyMap<string, PropertyReader> = new Map<string, PropertyReader>(
  [
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
    [
      "transform",
      readDoubtful(/scale(?:[xy3]|3d)?\(\s?0?(?:\.0+)?\s?[,)]|translate\w*\(\s?-\d{4}/u),
    ],
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
  ],
);
