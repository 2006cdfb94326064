import type { XmlElement } from "../../src/actions/ews/xml";

/**
 * Elements and attributes that are missing, doubled, in the wrong order or in the wrong place.
 *
 * @param rule What the element must look like: see `manifest-schema.ts`.
 */
export function structureProblems(
  element: XmlElement,
  rule: XmlElement,
  path: string,
): readonly string[] {
  const problems = Object.keys(rule.attributes)
    .filter((attribute) => attribute !== "occurs" && !(attribute in element.attributes))
    .map((attribute) => `${path} has no attribute ${attribute}.`);
  const order = rule.children.map(({ name }) => name);
  let furthest = 0;
  for (const child of element.children) {
    const position = order.indexOf(child.name);
    if (position < 0) {
      problems.push(`${path} may not hold ${child.name}.`);
    } else if (position < furthest) {
      problems.push(`In ${path}, ${child.name} must stand before ${String(order[furthest])}.`);
    } else {
      furthest = position;
    }
  }
  for (const childRule of rule.children) {
    const { name } = childRule;
    const { occurs = "" } = childRule.attributes;
    const children = element.children.filter((child) => child.name === name);
    const mayLack = occurs === "?" || occurs === "*";
    const mayRepeat = occurs === "+" || occurs === "*";
    if (!mayLack && children.length === 0) problems.push(`${path} lacks ${name}.`);
    if (!mayRepeat && children.length > 1) problems.push(`${path} holds ${name} twice.`);
    for (const child of children) {
      problems.push(...structureProblems(child, childRule, `${path} > ${name}`));
    }
  }
  return problems;
}
