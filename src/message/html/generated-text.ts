import { withoutComments, withoutEscapes } from "./css-syntax";

/** Properties and descriptors of which text is shown (CSS Generated Content, Lists, Counter Styles). */
const declaration =
  /(?:^|[\s;{])(?:content|quotes|(?:additive-)?symbols|prefix|suffix|list-style(?:-type)?)\s*:((?:"[^"]{0,200}"|'[^']{0,200}'|[^;}"']){1,100})/giu;
const piece = /"([^"]*)"|'([^']*)'|attr\(\s{0,10}([\w-]{1,50})/gu;

/** All values of an attribute in a page. */
function valuesOf(attribute: string, html: string): string {
  const value = new RegExp(`\\s${attribute}\\s{0,10}=\\s{0,10}["']([^"'>]{0,200})`, "giu");
  return Array.from(html.matchAll(value), ([, written]) => written).join(" ");
}

/**
 * The texts that a style sheet puts into a page: those of one declaration as one, in the order of the
 * style sheet. Mail programs differ in whether they show them.
 *
 * @param html The page, whose attributes `attr()` names.
 */
export function generatedTexts(styleSheet: string, html: string): readonly string[] {
  const css = withoutComments(styleSheet);
  return Array.from(css.matchAll(declaration), ([, value = ""]) =>
    Array.from(value.matchAll(piece), ([, double, single, attribute]) =>
      attribute === undefined ? withoutEscapes(double ?? single ?? "") : valuesOf(attribute, html),
    )
      .join("")
      .trim(),
  );
}
