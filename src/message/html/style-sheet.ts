import { isInvisibleOn, white } from "./css-color";
import { type CssEffects, joinEffects, noEffects } from "./css-effects";
import { parseEffects } from "./parse-effects";
import { withoutComments, withoutEscapes } from "./css-syntax";
import { pseudoClassTest, type PseudoClassTest, type SelectedElement } from "./pseudo-classes";
import {
  isSimpleSelector,
  looseSelectors,
  maxSelectorLength,
  simpleSelectorsOf,
  withLowerCaseType,
} from "./selectors";

/** Style sheets are read up to this total length, in code units. */
const maxLength = 2_000_000;

/** At-rules whose content applies on a screen of any size. */
const conditional = /^@(?:media|supports|layer|container)\b/i;
/** Rules that ask for an element's place are tested at each element, so that no more are kept. */
const maxTestedRules = 50;
const unconditionalMedia = /^@media\s+(?:only\s+)?(?:all|screen)$/i;

/** A rule that applies, perhaps, to the elements that pass a test. */
interface TestedRule {
  readonly selector: string;
  readonly test: PseudoClassTest;
  readonly doubts: CssEffects;
}

/**
 * The rules of a message's `<style>` elements, as far as a single pass can apply them: simple
 * selectors only, outside of media queries. A style after the text that it styles comes too late.
 */
export class StyleSheet {
  private readonly rules = new Map<string, CssEffects>();
  private readonly testedRules: TestedRule[] = [];
  private length = 0;

  get isEmpty(): boolean {
    return this.rules.size === 0 && this.testedRules.length === 0;
  }

  /** @param source The text of a `<style>` element. */
  add(source: string): void {
    this.length += source.length;
    if (this.length > maxLength) return;
    this.addRules(withoutComments(source), true);
  }

  /** @param isUnconditional False for rules that apply only on some screens. */
  private addRules(css: string, isUnconditional: boolean): void {
    let position = 0;
    while (position < css.length) {
      const open = css.indexOf("{", position);
      if (open === -1) return;
      const prelude = lastStatement(css.slice(position, open));
      if (isUnconditional && unconditionalMedia.test(prelude)) {
        position = open + 1;
        continue;
      }
      if (prelude.startsWith("@")) {
        const end = endOfBlock(css, open);
        if (isUnconditional && conditional.test(prelude)) {
          this.addRules(css.slice(open + 1, end - 1), false);
        }
        position = end;
        continue;
      }
      const close = css.indexOf("}", open);
      const end = close === -1 ? css.length : close;
      this.addRule(prelude, css.slice(open + 1, end), isUnconditional);
      position = end + 1;
    }
  }

  private addRule(selectors: string, declarations: string, isUnconditional: boolean): void {
    const effects = parseEffects(declarations);
    if (effects === noEffects) return;
    for (const selector of selectors.split(",")) {
      const key = withLowerCaseType(withoutEscapes(selector.trim()));
      if (isSimpleSelector(key) && isUnconditional) {
        this.join(key, effects);
      } else {
        const doubts = doubtsAbout(effects);
        if (doubts !== noEffects) this.addDoubts(key, doubts);
      }
    }
  }

  private addDoubts(selector: string, doubts: CssEffects): void {
    const loose = looseSelectors(selector);
    const test = pseudoClassTest(selector.slice(-maxSelectorLength));
    if (test === null || this.testedRules.length + loose.length > maxTestedRules) {
      for (const each of loose) this.join(each, doubts);
    } else {
      this.testedRules.push(...loose.map((each) => ({ selector: each, test, doubts })));
    }
  }

  private join(key: string, effects: CssEffects): void {
    const before = this.rules.get(key);
    this.rules.set(key, before === undefined ? effects : joinEffects(before, effects));
  }

  /** @returns The effects of the rules that apply to an element; `null` where none does. */
  effectsOf(element: SelectedElement): CssEffects | null {
    const effects = this.untestedEffects(element);
    if (this.testedRules.length === 0) return effects;
    const selectors = simpleSelectorsOf(element);
    const tested = this.testedRules.filter(
      ({ selector, test }) => selectors.includes(selector) && test(element),
    );
    return joinAll([...(effects === null ? [] : [effects]), ...tested.map(({ doubts }) => doubts)]);
  }

  private untestedEffects(element: SelectedElement): CssEffects | null {
    const { name, classNames, id } = element;
    if (classNames === undefined && id === undefined) return this.rules.get(name) ?? null;
    return joinAll(
      simpleSelectorsOf(element).flatMap((selector) => this.rules.get(selector) ?? []),
    );
  }
}

/** @returns `null` where there are none. */
const joinAll = (effects: readonly CssEffects[]): CssEffects | null =>
  effects.length === 0 ? null : effects.reduce(joinEffects);

/**
 * The effects of a rule that may or may not apply: the text may be hidden, and if the rule paints a
 * background, no text on it counts as unseen.
 */
function doubtsAbout(effects: CssEffects): CssEffects {
  const { hidden, notDisplayed, invisible, tinyFont, doubtful, color, background } = effects;
  const mayHide =
    [hidden, notDisplayed, invisible, tinyFont, doubtful].includes(true) ||
    (color !== undefined && background === undefined && isInvisibleOn(color, white));
  if (!mayHide && background === undefined) return noEffects;
  return {
    ...(mayHide ? { doubtful: true } : {}),
    ...(background === undefined ? {} : { background: null }),
  };
}

/** What stands before a block, without closing braces, `@import`s and HTML's comment marks. */
function lastStatement(css: string): string {
  const statement = css.slice(css.lastIndexOf(";") + 1).trim();
  if (!hasMarks.test(statement)) return statement;
  return statement.replaceAll("}", "").replace("<!--", "").replace("-->", "").trim();
}

const hasMarks = /[}<>]/;

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
