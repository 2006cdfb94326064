import type { CssColor } from "./css-color";

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
