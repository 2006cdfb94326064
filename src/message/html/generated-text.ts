import { withoutComments, withoutEscapes } from "./css-syntax";

/** Properties and descriptors of which text is shown (CSS Generated Content, Lists, Counter Styles). */
const declaration =
  /(?:^|[\s;{])(?:content|quotes|(?:additive-)?symbols|prefix|suffix|list-style(?:-type)?)\s*:((?:"[^"]*"|'[^']*'|\s+|[^;}"'\s]){1,100})/giu;
const piece = /"([^"]*)"|'([^']*)'|attr\(\s{0,10}([\w-]{1,50})/gu;

/** Declarations and attributes that are read; no mail has more, unless it is hostile. */
const maxTexts = 200;
const maxAttributes = 8;
const maxValuesLength = 2000;

/** The values of attributes in a page, each looked for once. */
class AttributeValues {
  private readonly known = new Map<string, string>();

  constructor(private readonly html: string) {}

  of(attribute: string): string {
    const known = this.known.get(attribute);
    if (known !== undefined) return known;
    if (this.known.size === maxAttributes) return "";
    const value = new RegExp(`\\s${attribute}\\s{0,10}=\\s{0,10}["']([^"'>]{0,200})`, "giu");
    let values = "";
    for (const [, written = ""] of this.html.matchAll(value)) {
      if (values.length > maxValuesLength) break;
      values += values === "" ? written : ` ${written}`;
    }
    this.known.set(attribute, values);
    return values;
  }
}

/**
 * The texts that style sheets put into a page: those of one declaration as one, in the order of the
 * style sheets. Mail programs differ in whether they show them.
 *
 * @param html The page, whose attributes `attr()` names.
 */
export function generatedTexts(styleSheet: string, html: string): readonly string[] {
  const css = withoutComments(styleSheet);
  const values = new AttributeValues(html);
  const texts: string[] = [];
  for (const [, value = ""] of css.matchAll(declaration)) {
    if (texts.length === maxTexts) break;
    const pieces = Array.from(value.matchAll(piece), ([, double, single, attribute]) =>
      attribute === undefined ? withoutEscapes(double ?? single ?? "") : values.of(attribute),
    );
    texts.push(pieces.join("").trim());
  }
  return texts;
}
