import { parseColor } from "./css-color";
import type { CssColor } from "./css-color";

/** What a style says that bears on whether text can be seen. `undefined`: it says nothing of it. */
export interface CssEffects {
  /** `display: none`. */
  readonly notDisplayed: boolean | undefined;
  /** Not shown, with all that is in it, in another way: `opacity: 0`, a box of no size … */
  readonly hidden: boolean | undefined;
  /** `visibility`: an element within may become visible again. */
  readonly invisible: boolean | undefined;
  /** A font smaller than two pixels. */
  readonly tinyFont: boolean | undefined;
  readonly color: CssColor | undefined;
  /** `null`: it paints something that we cannot compare with, such as a picture. */
  readonly background: CssColor | null | undefined;
  readonly backgroundImage: boolean | undefined;
}

export const noEffects: CssEffects = {
  notDisplayed: undefined,
  hidden: undefined,
  invisible: undefined,
  tinyFont: undefined,
  color: undefined,
  background: undefined,
  backgroundImage: undefined,
};

/** Both together; where both say something, the second outweighs the first. */
export function joinEffects(first: CssEffects, second: CssEffects): CssEffects {
  return {
    notDisplayed: second.notDisplayed ?? first.notDisplayed,
    hidden: second.hidden ?? first.hidden,
    invisible: second.invisible ?? first.invisible,
    tinyFont: second.tinyFont ?? first.tinyFont,
    color: second.color ?? first.color,
    background: second.background === undefined ? first.background : second.background,
    backgroundImage: second.backgroundImage ?? first.backgroundImage,
  };
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

/** What is gathered from a style's declarations before it can be told what they do together. */
class Gathered {
  effects: Writable<CssEffects> | null = null;
  clipsOverflow = false;
  hasNoSize = false;
  isPositioned = false;
  isOutside = false;

  /** To be written to. */
  get told(): Writable<CssEffects> {
    this.effects ??= { ...noEffects };
    return this.effects;
  }
}

type Reader = (gathered: Gathered, value: string) => void;

const readBackground: Reader = (gathered, value) => {
  setBackground(gathered.told, value);
};
const readSize: Reader = (gathered, value) => {
  gathered.hasNoSize ||= isZero(value);
};
const readPlace: Reader = (gathered, value) => {
  gathered.isOutside ||= isFarAway(value);
};

/** The properties that bear on whether text can be seen. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [
    "display",
    (gathered, value) => {
      gathered.told.notDisplayed = value === "none";
    },
  ],
  [
    "mso-hide",
    (gathered, value) => {
      if (value === "all") gathered.told.hidden = true;
    },
  ],
  [
    "visibility",
    (gathered, value) => {
      gathered.told.invisible = value === "hidden" || value === "collapse";
    },
  ],
  [
    "opacity",
    (gathered, value) => {
      if (isZero(value)) gathered.told.hidden = true;
    },
  ],
  [
    "font-size",
    (gathered, value) => {
      gathered.told.tinyFont = isTiny(value);
    },
  ],
  [
    "color",
    (gathered, value) => {
      setColor(gathered.told, value);
    },
  ],
  ["background-color", readBackground],
  ["background", readBackground],
  ["background-image", readBackground],
  [
    "overflow",
    (gathered, value) => {
      gathered.clipsOverflow = value === "hidden";
    },
  ],
  ["height", readSize],
  ["max-height", readSize],
  ["width", readSize],
  ["max-width", readSize],
  [
    "text-indent",
    (gathered, value) => {
      if (isFarAway(value)) gathered.told.hidden = true;
    },
  ],
  [
    "position",
    (gathered, value) => {
      gathered.isPositioned = value === "absolute" || value === "fixed";
    },
  ],
  ["left", readPlace],
  ["top", readPlace],
]);

const important = "!important";

const spaceUnit = 0x20;
const codeOf = (length: number, first: number): number => length * 0x80 + (first | spaceUnit);
/** Tells nearly every other property without a copy of its name. */
const codes: ReadonlySet<number> = new Set(
  Array.from(readers.keys(), (name) => codeOf(name.length, name.charCodeAt(0))),
);

/** What reads the property whose name stands between two places, if it counts. */
function readerOf(declarations: string, from: number, to: number): Reader | undefined {
  let start = from;
  let end = to;
  while (start < end && declarations.charCodeAt(start) <= spaceUnit) start += 1;
  while (end > start && declarations.charCodeAt(end - 1) <= spaceUnit) end -= 1;
  if (!codes.has(codeOf(end - start, declarations.charCodeAt(start)))) return undefined;
  return readers.get(declarations.slice(start, end).toLowerCase());
}

/**
 * Reads a style attribute or a rule's declarations (CSS Syntax, without escapes and comments).
 *
 * @param declarations For example `color: #fff; font-size: 0`.
 * @returns `noEffects` itself where it says nothing that counts.
 */
export function parseEffects(declarations: string): CssEffects {
  const gathered = new Gathered();
  const { length } = declarations;
  for (let start = 0; start < length;) {
    const semicolon = declarations.indexOf(";", start);
    const end = semicolon === -1 ? length : semicolon;
    const colon = declarations.indexOf(":", start);
    if (colon === -1) break;
    if (colon < end) {
      const read = readerOf(declarations, start, colon);
      if (read !== undefined) {
        const value = declarations.slice(colon + 1, end).toLowerCase();
        read(gathered, (value.includes("!") ? value.replace(important, "") : value).trim());
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
  return gathered.effects ?? noEffects;
}

/** A number of this or more is no tiny size in any unit. */
const neverTiny = 13;

function isTiny(value: string): boolean {
  if (Number.parseFloat(value) >= neverTiny) return false;
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
