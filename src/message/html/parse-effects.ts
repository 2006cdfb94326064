import { type CssEffects, noEffects } from "./css-effects";
import { Gathered, propertyReaders } from "./css-properties";
import { declarationsIn, withoutComments, withoutEscapes } from "./css-syntax";

/** Values that are known only where the mail is shown. */
const computed = /\b(?:calc|var|min|max|clamp|env|attr)\(/u;

/**
 * Reads a style attribute or a rule's declarations (CSS Syntax).
 *
 * @param declarations For example `color: #fff; font-size: 0`.
 * @returns `noEffects` itself where it says nothing relevant.
 */
export function parseEffects(declarations: string): CssEffects {
  const gathered = new Gathered();
  for (const [property, value] of declarationsIn(withoutEscapes(withoutComments(declarations)))) {
    const read = propertyReaders.get(property);
    if (read === undefined) continue;
    read(gathered, value);
    if (computed.test(value)) gathered.told.doubtful = true;
  }
  const { clipsOverflow, hasNoSize, isPositioned, isOutside, offset } = gathered;
  if ((clipsOverflow && hasNoSize) || (isPositioned && isOutside)) gathered.told.hidden = true;
  if (isPositioned && offset !== null) gathered.told.place = offset;
  return gathered.effects ?? noEffects;
}
