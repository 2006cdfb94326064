import nthCheck from "nth-check";

/** An element, as selectors ask about it. */
export interface SelectedElement {
  /** Lower case. */
  readonly name: string;
  /** The value of `class`. */
  readonly classNames: string | undefined;
  readonly id: string | undefined;
  /** Its place among the elements beside it, from 1. */
  readonly place: number;
}

/** Whether the pseudo-classes of a compound selector let it match. */
export type PseudoClassTest = (element: SelectedElement) => boolean;

const understood = /:(not|nth-child|nth-of-type|first-child)\b(?:\(([^()]{0,100})\))?/gu;

function simpleSelectorTest(selector: string): PseudoClassTest | null {
  const [first = ""] = selector;
  const name = selector.slice(1);
  if (!/^[.#]?[\w-]+$/u.test(selector)) return null;
  if (first === ".") return ({ classNames = "" }) => classNames.split(/\s+/u).includes(name);
  if (first === "#") return ({ id }) => id === name;
  return (element) => element.name === selector.toLowerCase();
}

function nthTest(formula: string): PseudoClassTest | null {
  try {
    const test = nthCheck(formula);
    return ({ place }) => test(place - 1);
  } catch {
    return null;
  }
}

function testOf(pseudoClass: string, argument: string): PseudoClassTest | null {
  if (pseudoClass !== "not") return nthTest(pseudoClass === "first-child" ? "1" : argument);
  const excluded = simpleSelectorTest(argument.trim());
  return excluded === null ? null : (element) => !excluded(element);
}

/**
 * What a compound selector's `:not()` and `:nth-child()` ask (Selectors Level 4); `:nth-of-type()` is
 * taken for the latter, which it is where all elements have one name.
 *
 * @param compound The last compound selector of a complex one, such as `b.x:nth-child(2n)`.
 * @returns `null` where it has none that is understood.
 */
export function pseudoClassTest(compound: string): PseudoClassTest | null {
  const tests = [...compound.matchAll(understood)].flatMap(
    ([, pseudoClass = "", argument = ""]) => testOf(pseudoClass, argument) ?? [],
  );
  return tests.length === 0 ? null : (element) => tests.every((test) => test(element));
}
