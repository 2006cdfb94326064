import type { XmlElement } from "../../src/actions/ews/xml";

/** An element and everything inside it, in document order. */
export function elementsIn(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(elementsIn)];
}
