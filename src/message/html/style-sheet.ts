import { joinEffects, noEffects, parseEffects } from "./css-effects";
import type { CssEffects } from "./css-effects";

/** Style sheets beyond this length in all are not read (code units). */
const maximumLength = 200_000;

/** A type, class or id selector on its own, or a type with one class: `p`, `.x`, `#x`, `p.x`. */
const simpleSelector = /^(?:[a-z][a-z\d]*|(?:[a-z][a-z\d]*)?[.#][\w-]+)$/i;

/** The at-rules whose rules hold on a screen of any size. */
const unconditionalMedia = /^@media\s+(?:only\s+)?(?:all|screen)$/i;

/**
 * The rules of a message's `<style>` elements, as far as a single pass can apply them: simple
 * selectors only, outside of media queries. A style after the text that it styles comes too late.
 */
export class StyleSheet {
  private readonly rules = new Map<string, CssEffects>();
  private readonly matched = new Map<string, CssEffects | null>();
  private length = 0;

  get isEmpty(): boolean {
    return this.rules.size === 0;
  }

  /** @param source The text of a `<style>` element. */
  add(source: string): void {
    this.length += source.length;
    if (this.length > maximumLength) return;
    this.matched.clear();
    const css = withoutComments(source);
    let position = 0;
    while (position < css.length) {
      const open = css.indexOf("{", position);
      if (open === -1) return;
      const prelude = lastStatement(css.slice(position, open));
      if (prelude.startsWith("@")) {
        position = unconditionalMedia.test(prelude) ? open + 1 : endOfBlock(css, open);
        continue;
      }
      const close = css.indexOf("}", open);
      const end = close === -1 ? css.length : close;
      this.addRule(prelude, css.slice(open + 1, end));
      position = end + 1;
    }
  }

  private addRule(selectors: string, declarations: string): void {
    const effects = parseEffects(declarations);
    for (const selector of selectors.split(",")) {
      const key = withLowerCaseType(selector.trim());
      if (simpleSelector.test(key)) {
        const before = this.rules.get(key);
        this.rules.set(key, before === undefined ? effects : joinEffects(before, effects));
      } else if (effects.background !== undefined) {
        this.noteUnknownBackground(key);
      }
    }
  }

  /** A selector that we do not apply may paint a background: no text on it counts as unseen. */
  private noteUnknownBackground(selector: string): void {
    const subject = /[.#][\w-]+$/.exec(selector)?.[0];
    if (subject !== undefined) {
      const before = this.rules.get(subject) ?? noEffects;
      this.rules.set(subject, { ...before, background: null });
    }
  }

  /**
   * @param classNames The value of the element's `class`, if it has one.
   * @param id Likewise.
   * @returns What the rules say of an element; `null` where none applies.
   */
  effectsOf(
    element: string,
    classNames: string | undefined,
    id: string | undefined,
  ): CssEffects | null {
    if (classNames === undefined && id === undefined) return this.rules.get(element) ?? null;
    const key = `${element} ${id ?? ""} ${classNames ?? ""}`;
    let effects = this.matched.get(key);
    if (effects === undefined) {
      effects = this.match(element, classNames ?? "", id ?? "");
      if (key.length <= 200 && this.matched.size < 2000) this.matched.set(key, effects);
    }
    return effects;
  }

  /** The more specific rule outweighs: type, class, type with class, id. */
  private match(element: string, classNames: string, id: string): CssEffects | null {
    const classes = classNames.split(/\s+/, 20);
    const selectors = [
      element,
      ...classes.map((name) => `.${name}`),
      ...classes.map((name) => `${element}.${name}`),
      `#${id}`,
      `${element}#${id}`,
    ];
    const matching = selectors.flatMap((selector) => this.rules.get(selector) ?? []);
    return matching.length === 0 ? null : matching.reduce(joinEffects);
  }
}

/** The names of elements have no case in HTML; those of classes and ids do. */
function withLowerCaseType(selector: string): string {
  const [first] = selector;
  if (first === "." || first === "#") return selector;
  return selector.replace(/^[a-z]+/i, (type) => type.toLowerCase());
}

/** What stands before a block, without closing braces, `@import`s and HTML's comment marks. */
function lastStatement(css: string): string {
  const statement = css.slice(css.lastIndexOf(";") + 1).trim();
  if (!hasMarks.test(statement)) return statement;
  return statement.replaceAll("}", "").replace("<!--", "").replace("-->", "").trim();
}

const hasMarks = /[}<>]/;

function withoutComments(css: string): string {
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

const openingBrace = 0x7b;
const closingBrace = 0x7d;

/** @returns The position after the brace that closes the block opened at `open`. */
function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let position = open; position < css.length; position += 1) {
    const unit = css.charCodeAt(position);
    if (unit === openingBrace) depth += 1;
    else if (unit === closingBrace && --depth === 0) return position + 1;
  }
  return css.length;
}
