import { SaxesParser } from "saxes";

export interface XmlElement {
  /** As written, with its prefix: `bt:Image`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside the element, without space at its ends. */
  readonly text: string;
}

/**
 * Reads a small XML document into a tree.
 *
 * @throws Error with line and column if the text is not well-formed or a prefix is not declared.
 */
export function parseXml(xml: string): XmlElement {
  interface OpenElement extends XmlElement {
    readonly children: XmlElement[];
    text: string;
  }
  const document: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const open: OpenElement[] = [document];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.fromEntries(
      Object.entries(tag.attributes).map(([name, { value }]) => [name, value]),
    );
    const element: OpenElement = { name: tag.name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text.trim();
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  const root = document.children[0];
  if (root === undefined) throw new Error("The document has no element.");
  return root;
}

/** An element and everything inside it, in document order. */
export function descendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}
