import type { XmlElement } from "../../src/actions/ews/xml";
import type { ElementRule } from "./manifest-schema";

/** Elements and attributes that are missing, doubled, in the wrong order or in the wrong place. */
export function structureProblems(
  element: XmlElement,
  rule: ElementRule,
  path: string,
): readonly string[] {
  const problems = (rule.attributes ?? [])
    .filter((attribute) => !(attribute in element.attributes))
    .map((attribute) => `${path} has no attribute ${attribute}.`);
  const rules = Object.entries(rule.children ?? {});
  const order = rules.map(([name]) => name);
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
  for (const [name, childRule] of rules) {
    const children = element.children.filter((child) => child.name === name);
    if (childRule.required && children.length === 0) problems.push(`${path} lacks ${name}.`);
    if (!childRule.many && children.length > 1) problems.push(`${path} holds ${name} twice.`);
    for (const child of children) {
      problems.push(...structureProblems(child, childRule, `${path} > ${name}`));
    }
  }
  return problems;
}
