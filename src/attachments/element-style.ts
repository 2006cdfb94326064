import type { Element } from "domhandler";
import { parseColor } from "../message/html/css-color";
import { declarationsIn } from "../message/html/css-syntax";

/** The declarations that apply to an element, as far as a drawing needs them. */
export type Declarations = ReadonlyMap<string, string>;

/** Declarations by simple selector: `td`, `.dark`, `#code`. */
export type SimpleSheet = ReadonlyMap<string, Declarations>;

const maxSelectorLength = 64;

/** @param css The text of style elements. Of a selector only its last part counts. */
export function readSheet(css: string): SimpleSheet {
  const sheet = new Map<string, Declarations>();
  for (const rule of css.split("}")) {
    // Before the selectors a rule around them (`@media`) may open.
    const [source = "", selectors = ""] = rule.split("{").toReversed();
    const declarations = readDeclarations(source);
    for (const selector of selectors.split(",")) {
      const last = lastPart(selector.trim());
      if (last === undefined) continue;
      sheet.set(last, new Map([...(sheet.get(last) ?? []), ...declarations]));
    }
  }
  return sheet;
}

/** `.dark` of `table td.dark`. */
function lastPart(selector: string): string | undefined {
  const word =
    selector
      .slice(-maxSelectorLength)
      .split(/[\s>+~]/u)
      .at(-1) ?? "";
  const start = Math.max(word.lastIndexOf("."), word.lastIndexOf("#"), 0);
  return /^[.#]?[\w-]+$/u.exec(word.slice(start))?.[0].toLowerCase();
}

/** Splits at a separator that stands outside of brackets: `rgb(0, 0, 0)` stays whole. */
export function splitOutsideBrackets(value: string, separator: "," | " "): readonly string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < value.length; at += 1) {
    const letter = value.charAt(at);
    if (letter === "(") depth += 1;
    else if (letter === ")") depth -= 1;
    else if (letter === separator && depth === 0) {
      parts.push(value.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, value.slice(start)].filter((part) => part !== "");
}

/** The properties that a drawing is made of. */
const drawingProperties = new Set([
  "background",
  "background-color",
  "background-image",
  "border",
  "box-shadow",
  "fill",
  "height",
  "left",
  "position",
  "top",
  "width",
]);

const readDeclarations = (source: string): Declarations =>
  new Map(Array.from(declarationsIn(source)).filter(([name]) => drawingProperties.has(name)));

export function declarationsOf({ name, attribs }: Element, sheet: SimpleSheet): Declarations {
  const classes = (attribs["class"] ?? "").toLowerCase().split(/\s+/u);
  const selectors = [name, ...classes.map((each) => `.${each}`), `#${attribs["id"] ?? ""}`];
  return new Map([
    ...selectors.flatMap((selector) => [...(sheet.get(selector.toLowerCase()) ?? [])]),
    ...readDeclarations(attribs["style"] ?? ""),
  ]);
}

/** A length in pixels; `null` where there is none, or in another unit. */
export function pixelsOf(value: string | undefined): number | null {
  const number = /^(-?[\d.]+)(?:px)?$/iu.exec(value?.trim() ?? "")?.[1];
  return number === undefined ? null : Number.parseFloat(number);
}

/** How bright a colour is, from 0 to 255; `null` where none is painted. */
export function shadeOf(color: string): number | null {
  const parsed = parseColor(color.trim().toLowerCase());
  if (parsed === null || parsed === "transparent") return null;
  const [red, green, blue] = parsed;
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** With what an element is filled; `null` where it lets through what is behind it. */
export function fillOf({ attribs }: Element, declarations: Declarations): number | null {
  const background =
    declarations.get("background-color") ??
    declarations.get("background") ??
    declarations.get("fill") ??
    attribs["bgcolor"] ??
    attribs["fill"] ??
    declarations.get("background-image") ??
    declarations.get("border");
  if (background === undefined) return null;
  const gradient = /^[a-z-]+-gradient\((.*)\)$/u.exec(background)?.[1] ?? "";
  const parts = [...splitOutsideBrackets(background, " "), ...splitOutsideBrackets(gradient, ",")];
  for (const part of [background, ...parts]) {
    const shade = shadeOf(part);
    if (shade !== null) return shade;
  }
  return null;
}
