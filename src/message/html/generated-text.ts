import { withoutComments, withoutEscapes } from "./css-syntax";

/** Properties and descriptors whose text is shown (CSS Generated Content, Lists, Counter Styles). */
const declaration =
  /(?:^|[\s;{])(content|quotes|(?:additive-)?symbols|prefix|suffix|list-style(?:-type)?|text-overflow|--[\w-]{1,50})\s*:((?:"[^"]*"|'[^']*'|\s+|[^;}"'\s]){1,100})/giu;
const piece =
  /"([^"]*)"|'([^']*)'|attr\(\s{0,10}([\w-]{1,50})|var\(\s{0,10}(--[\w-]{1,50})|\b(\p{L})(?![\p{L}\p{N}"'(-])/gu;

/** Declarations and attributes that are read; no mail has more, unless it is hostile. */
const maxTexts = 200;
/** Of one declaration: a property may hold others many times over, and these the same. */
const maxTextLength = 2000;
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
  const properties = new Map<string, string>();
  const texts: string[] = [];
  for (const [, property = "", value = ""] of css.matchAll(declaration)) {
    if (texts.length === maxTexts) break;
    const pieces = Array.from(
      value.matchAll(piece),
      ([, double, single, attribute, variable, symbol]) => {
        if (attribute !== undefined) return values.of(attribute);
        if (variable !== undefined) return properties.get(variable) ?? "";
        return withoutEscapes(double ?? single ?? symbol ?? "");
      },
    );
    const text = pieces.join("").slice(0, maxTextLength).trim();
    if (property.startsWith("--")) properties.set(property, text);
    texts.push(text);
  }
  return [...texts, ...spelledTexts(css, html)];
}

/** One or two letters that a rule puts before or after the elements of a class. */
const letterRule =
  /([.#])([\w-]{1,50})\s{0,10}(?:::?(?:before|after|marker)\s{0,10})?\{[^{}]{0,100}?(?:content|list-style(?:-type)?)\s{0,10}:\s{0,10}["']([^"']{1,2})["']/giu;
const classOrId = /\s(class|id)\s{0,10}=\s{0,10}["']?([\w-]{1,50})/giu;
/** Fewer rules spell no name. */
const minLetterRules = 3;
const maxSpelled = 2000;

/** What a page's elements spell where each class stands for a letter. */
function spelledTexts(css: string, html: string): readonly string[] {
  const letters = new Map(
    Array.from(css.matchAll(letterRule), ([, kind, name = "", letter = ""]) => [
      `${kind === "#" ? "id" : "class"} ${name}`,
      letter,
    ]),
  );
  if (letters.size < minLetterRules) return [];
  let spelled = "";
  for (const [, kind = "", name = ""] of html.matchAll(classOrId)) {
    if (spelled.length > maxSpelled) break;
    spelled += letters.get(`${kind.toLowerCase()} ${name}`) ?? "";
  }
  return spelled === "" ? [] : [spelled];
}

const letterA = 0x41;
const alphabet = 26;

/** The marker of an item in a list that is numbered by letters: `M` for 13; empty where it has none. */
export function numberedLetter(number: string | undefined): string {
  const place = Number.parseInt(number ?? "", 10);
  return place >= 1 && place <= alphabet ? String.fromCharCode(letterA + place - 1) : "";
}

/** Properties in a style attribute that put a text there. */
const generating = /list-style|text-overflow|--|counter-/u;
const counter = /counter-(?:(?:re)?set|increment)\s{0,10}:\s{0,10}[\w-]{1,50}\s{1,10}(\d{1,2})\b/u;

/** The texts that a style attribute puts into its element, the letter that a counter is set to among them. */
export function textsOfStyle(style: string): readonly string[] {
  if (!generating.test(style)) return [];
  return [numberedLetter(counter.exec(style)?.[1]), ...generatedTexts(style, "")];
}
