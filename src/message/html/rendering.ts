import { black, isInvisibleOn, parseColor, white } from "./css-color";
import type { CssColor } from "./css-color";
import { parseEffects } from "./css-effects";
import type { CssEffects } from "./css-effects";
import type { StyleSheet } from "./style-sheet";

export type Attributes = Readonly<Record<string, string>>;

/** How text at a place of the body is shown: what it inherits from the elements around it. */
export interface Rendering {
  /** Nothing within can be seen. */
  readonly hidden: boolean;
  readonly invisible: boolean;
  readonly tinyFont: boolean;
  readonly color: CssColor;
  /** `null`: not known, such as a picture. */
  readonly background: CssColor | null;
  /** Whether text cannot be read here, for any of the above. */
  readonly textHidden: boolean;
}

export const initialRendering: Rendering = {
  hidden: false,
  invisible: false,
  tinyFont: false,
  color: black,
  background: white,
  textHidden: false,
};

const mostRemembered = 2000;

/** Elements whose content is never laid out. */
const unrendered = new Set(["template", "noembed", "noframes", "datalist"]);

/** Computes renderings, and keeps what it read of styles that occur again and again. */
export class Renderer {
  /** Some picture stands behind text. */
  hasBackgroundImage = false;
  private readonly styles = new Map<string, CssEffects>();
  private readonly applied = new Map<Rendering, Map<CssEffects, Rendering>>();

  constructor(private readonly styleSheet: StyleSheet) {}

  /**
   * @param parent The rendering of the element around it.
   * @returns `parent` itself where the element changes nothing.
   */
  render(parent: Rendering, element: string, attributes: Attributes): Rendering {
    let effects = presentationalHints(element, attributes);
    if (!this.styleSheet.isEmpty) {
      const { class: classNames = "", id = "" } = attributes;
      const rules = this.styleSheet.effectsOf(element, classNames, id);
      if (rules !== null) effects = effects === null ? rules : { ...effects, ...rules };
    }
    const { style } = attributes;
    if (style !== undefined) {
      const own = this.effectsOf(style);
      effects = effects === null ? own : { ...effects, ...own };
    }
    if (unrendered.has(element) || attributes["hidden"] !== undefined) {
      effects = { ...effects, hidden: true };
    }
    if (effects === null) return parent;
    if (effects.backgroundImage === true) this.hasBackgroundImage = true;
    return this.apply(parent, effects);
  }

  /** Cells of a table are styled alike: what was worked out for one holds for the others. */
  private apply(parent: Rendering, effects: CssEffects): Rendering {
    let onParent = this.applied.get(parent);
    if (onParent === undefined) {
      onParent = new Map();
      if (this.applied.size < mostRemembered) this.applied.set(parent, onParent);
    }
    let rendering = onParent.get(effects);
    if (rendering === undefined) {
      rendering = apply(parent, effects);
      if (onParent.size < mostRemembered) onParent.set(effects, rendering);
    }
    return rendering;
  }

  private effectsOf(style: string): CssEffects {
    const known = this.styles.get(style);
    if (known !== undefined) return known;
    const effects = parseEffects(style);
    if (style.length <= 500 && this.styles.size < mostRemembered) this.styles.set(style, effects);
    return effects;
  }
}

/** What HTML's own attributes say (HTML standard, "presentational hints"). */
function presentationalHints(element: string, attributes: Attributes): CssEffects | null {
  const { bgcolor, background, color, text } = attributes;
  if (background !== undefined && background !== "") {
    return { background: null, backgroundImage: true };
  }
  const painted = bgcolor === undefined ? undefined : parseColor(bgcolor.trim().toLowerCase());
  const written = element === "font" ? color : element === "body" ? text : undefined;
  const textColor = written === undefined ? null : parseColor(written.trim().toLowerCase());
  if (painted === undefined && textColor === null) return null;
  return {
    ...(painted === undefined ? {} : { background: painted }),
    ...(textColor === null ? {} : { color: textColor }),
  };
}

function apply(rendering: Rendering, effects: CssEffects): Rendering {
  const background =
    effects.background === undefined || effects.background === "transparent"
      ? rendering.background
      : effects.background;
  const changed = {
    hidden: rendering.hidden || effects.hidden === true || effects.notDisplayed === true,
    invisible: effects.invisible ?? rendering.invisible,
    tinyFont: effects.tinyFont ?? rendering.tinyFont,
    color: effects.color ?? rendering.color,
    background,
  };
  const { hidden, invisible, tinyFont, color } = changed;
  const isSame =
    hidden === rendering.hidden &&
    invisible === rendering.invisible &&
    tinyFont === rendering.tinyFont &&
    color === rendering.color &&
    background === rendering.background;
  if (isSame) return rendering;
  const unreadable = background !== null && isInvisibleOn(color, background);
  return { ...changed, textHidden: hidden || invisible || tinyFont || unreadable };
}
