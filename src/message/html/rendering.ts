import { type Attributes, noAttributes } from "./attributes";
import { black, type CssColor, isInvisibleOn, parseColor, white } from "./css-color";
import { type CssEffects, joinEffects, noEffects } from "./css-effects";
import { parseEffects } from "./parse-effects";
import type { ElementTraits } from "./element-traits";
import type { TextOrder } from "./ordered-text";
import type { StyleSheet } from "./style-sheet";

/** How text at a position in the body is shown: what it inherits from the elements around it. */
export interface Rendering {
  /** Nothing within can be seen. */
  readonly hidden: boolean;
  readonly invisible: boolean;
  readonly tinyFont: boolean;
  readonly color: CssColor;
  /** `null`: not known, such as a picture. */
  readonly background: CssColor | null;
  /** Whether text is unreadable here, for any of the reasons above. */
  readonly textHidden: boolean;
  /** Something that we do not understand may hide it. */
  readonly doubtful: boolean;
  readonly rightToLeft: boolean;
}

export const initialRendering: Rendering = {
  hidden: false,
  invisible: false,
  tinyFont: false,
  color: black,
  background: white,
  textHidden: false,
  doubtful: false,
  rightToLeft: false,
};

/** In which order an element and what is in it are shown, beside that in which they are written. */
export interface ElementOrder {
  readonly textOrder: TextOrder;
  /** Where it stands among those beside it; `null` where that is not said. */
  readonly place: number | null;
  /** Of the elements in it the last one comes first. */
  readonly reversesChildren: boolean;
}

const usualOrder: ElementOrder = { textOrder: "usual", place: null, reversesChildren: false };

const maxRememberedStyles = 2000;

const unseen: CssEffects = { hidden: true };
const doubted: CssEffects = { doubtful: true };

const maxBackgroundImages = 20;

/** Computes renderings. */
export class Renderer {
  /** The addresses of pictures behind text, each once. */
  readonly backgroundImages = new Set<string>();
  /** Of the last rendered element. */
  order: ElementOrder = usualOrder;

  constructor(private readonly styleSheet: StyleSheet) {}

  /**
   * @param parent The rendering of the element around it.
   * @param traits What the element's name tells.
   * @param place Its place among the elements beside it, from 1.
   * @returns `parent` itself where the element changes nothing.
   */
  render(
    parent: Rendering,
    element: string,
    attributes: Attributes,
    { unrendered, doubtful }: ElementTraits,
    place: number,
  ): Rendering {
    this.order = usualOrder;
    const { class: classNames, id, style, dir, hidden } = attributes;
    let effects = this.styleSheet.isEmpty
      ? null
      : this.styleSheet.effectsOf({ name: element, classNames, id, place });
    if (attributes !== noAttributes) {
      effects = joined(this.hintsOf(element, attributes), effects);
      if (style !== undefined) effects = joined(effects, effectsOf(style));
      if (dir !== undefined) effects = joined(directionOf(element, dir), effects);
    }
    if (unrendered || hidden !== undefined) effects = joined(effects, unseen);
    if (doubtful) effects = joined(effects, doubted);
    return effects === null ? parent : this.applyNoting(parent, effects);
  }

  private applyNoting(parent: Rendering, effects: CssEffects): Rendering {
    if (effects === noEffects) return parent;
    if (effects.backgroundImage !== undefined) this.addBackgroundImage(effects.backgroundImage);
    const rendering = apply(parent, effects);
    const isTurned = effects.isRow === true && rendering.rightToLeft;
    this.order = {
      textOrder: textOrderOf(effects, rendering),
      place: effects.place ?? null,
      reversesChildren: (effects.reversesChildren === true) !== isTurned,
    };
    return rendering;
  }

  addBackgroundImage(address: string): void {
    if (this.backgroundImages.size < maxBackgroundImages) this.backgroundImages.add(address);
  }

  private hintsOf(element: string, attributes: Attributes): CssEffects | null {
    const { bgcolor, background } = attributes;
    if (background !== undefined && background !== "") {
      return { background: null, backgroundImage: background };
    }
    const color = writtenColor(element, attributes);
    if (bgcolor === undefined && color === undefined) return null;
    return presentationalHints(bgcolor, color);
  }
}

/** By style attribute: the same few recur, within a message and across messages. */
const knownEffects = new Map<string, CssEffects>();
const maxRememberedLength = 500;

function effectsOf(style: string): CssEffects {
  const known = knownEffects.get(style);
  if (known !== undefined) return known;
  const effects = parseEffects(style);
  if (style.length <= maxRememberedLength) {
    if (knownEffects.size === maxRememberedStyles) knownEffects.clear();
    knownEffects.set(style, effects);
  }
  return effects;
}

function directionOf(element: string, direction: string): CssEffects {
  const rightToLeft = direction.trim().toLowerCase() === "rtl";
  return element === "bdo" ? { rightToLeft, bidiOverride: true } : { rightToLeft };
}

/** The text colour in an element's attributes, as written. */
function writtenColor(element: string, { color, text }: Attributes): string | undefined {
  if (color !== undefined) return element === "font" ? color : undefined;
  return text !== undefined && element === "body" ? text : undefined;
}

/** What HTML's own attributes say (HTML standard, "presentational hints"). */
function presentationalHints(
  background: string | undefined,
  color: string | undefined,
): CssEffects {
  const textColor = color === undefined ? null : parseColor(color.trim().toLowerCase());
  return {
    ...(background === undefined
      ? {}
      : { background: parseColor(background.trim().toLowerCase()) }),
    ...(textColor === null ? {} : { color: textColor }),
  };
}

function textOrderOf(
  { bidiOverride, floatsRight }: CssEffects,
  { rightToLeft }: Rendering,
): TextOrder {
  if (bidiOverride === true) return rightToLeft ? "right-to-left" : "left-to-right";
  return floatsRight === true ? "float-right" : "usual";
}

function joined(first: CssEffects | null, second: CssEffects | null): CssEffects | null {
  if (first === null || second === null) return first ?? second;
  return joinEffects(first, second);
}

function apply(around: Rendering, effects: CssEffects): Rendering {
  const isPainted = effects.background !== undefined && effects.background !== "transparent";
  const background = isPainted ? effects.background : around.background;
  const hidden = around.hidden || effects.hidden === true || effects.notDisplayed === true;
  const invisible = effects.invisible ?? around.invisible;
  const tinyFont = effects.tinyFont ?? around.tinyFont;
  const color = effects.color ?? around.color;
  const doubtful = around.doubtful || effects.doubtful === true;
  const rightToLeft = effects.rightToLeft ?? around.rightToLeft;
  const isSame =
    hidden === around.hidden &&
    invisible === around.invisible &&
    tinyFont === around.tinyFont &&
    color === around.color &&
    background === around.background &&
    doubtful === around.doubtful &&
    rightToLeft === around.rightToLeft;
  if (isSame) return around;
  const isUnreadable = background !== null && isInvisibleOn(color, background);
  const textHidden = hidden || invisible || tinyFont || isUnreadable;
  return {
    hidden,
    invisible,
    tinyFont,
    color,
    background,
    textHidden,
    doubtful,
    rightToLeft,
  };
}
