import type { SelectedElement } from "./pseudo-classes";

const simpleSelector = /^(?:[a-z][a-z\d]*|(?:[a-z][a-z\d]*)?[.#][\w-]+)$/i;

/** A single type, class or id selector, or a type with one class: `p`, `.x`, `#x`, `p.x`. */
export const isSimpleSelector = (selector: string): boolean => simpleSelector.test(selector);

/** The maximum length of a complex selector, in code units; longer ones match nothing in mail. */
export const maxSelectorLength = 500;

/** The simple selectors that match an element, the more specific after: type, class, type with class, id. */
export function simpleSelectorsOf(element: SelectedElement): readonly string[] {
  const { name, classNames = "", id = "" } = element;
  const classes = classNames.split(/\s+/u);
  return [
    name,
    ...classes.map((each) => `.${each}`),
    ...classes.map((each) => `${name}.${each}`),
    `#${id}`,
    `${name}#${id}`,
  ];
}

const classOrId = /\[\s*(class|id)\s*~?=\s*["']?([\w-]+)["']?[^\]]{0,20}\]/gu;
const attributeOrPseudo = /\[[^\]]{0,100}\]|::?[\w-]+(?:\([^()]{0,100}\))?/gu;
const combinator = /[\s>+~]+/u;
/** Elements that hidden junk within words is wrapped in. */
const inlineElements = ["span", "b", "i", "u", "s", "em", "strong", "small", "font", "sub", "sup"];

/**
 * The simple selectors that match at least what a selector that is not understood matches: those of
 * its subject, without conditions on its surroundings.
 */
export function looseSelectors(selector: string): readonly string[] {
  if (selector.length > maxSelectorLength) return [];
  const subject = selector
    .replace(classOrId, (_, kind: string, name: string) =>
      kind === "id" ? `#${name}` : `.${name}`,
    )
    .replace(attributeOrPseudo, "")
    .trim()
    .split(combinator)
    .at(-1);
  const named = subject === undefined ? null : /[.#][\w-]+/u.exec(subject);
  if (named !== null) return [named[0]];
  if (subject === undefined || !/^[a-z]/iu.test(subject)) return inlineElements;
  return [withLowerCaseType(subject)];
}

/** The names of elements have no case in HTML; those of classes and ids do. */
export function withLowerCaseType(selector: string): string {
  const [first] = selector;
  if (first === "." || first === "#") return selector;
  return selector.replace(/^[a-z]+/i, (type) => type.toLowerCase());
}
