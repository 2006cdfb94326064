import { SaxesParser } from "saxes";

/** XML that is already written; only the tag `xml` makes it. */
export interface Xml {
  readonly xml: string;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** What XML 1.0 cannot hold at all (production 2, Char), lone surrogates among it. */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escape(text: string): string {
  return text
    .replace(notXml, "\uFFFD")
    .replace(/[&<>"\t\n\r]/g, (character) => escapes[character] ?? character);
}

/**
 * Writes XML as its template has it, without line breaks and indentation. Values are escaped, and what
 * XML cannot hold becomes U+FFFD; XML that is already written is put in as it is.
 */
export function xml(
  template: TemplateStringsArray,
  ...values: readonly (string | number | Xml | readonly Xml[])[]
): Xml {
  const written = values.map((value) =>
    typeof value === "object"
      ? [value]
          .flat()
          .map((each) => each.xml)
          .join("")
      : escape(String(value)),
  );
  const parts = template.map((part) => part.replace(/\n\s*/g, ""));
  return { xml: parts.map((part, index) => part + (written[index] ?? "")).join("") };
}

/** An element that was read. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly within it. */
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: OpenElement[];
  text: string;
}

/**
 * Reads an XML document.
 *
 * @param names Of elements and attributes: without their prefix, or as written.
 * @throws {Error} where it is not well-formed, or has a document type definition.
 */
export function parseXml(text: string, names: "local" | "prefixed" = "local"): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const document: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [document];
  const innermost = (): OpenElement => open.at(-1) ?? document;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("a document type definition");
  });
  parser.on("opentag", (tag) => {
    const nameOf = (named: { readonly name: string; readonly local: string }): string =>
      names === "local" ? named.local : named.name;
    const attributes = Object.values(tag.attributes).map((each) => [nameOf(each), each.value]);
    const opened: OpenElement = {
      name: nameOf(tag),
      attributes: Object.fromEntries(attributes) as Record<string, string>,
      children: [],
      text: "",
    };
    innermost().children.push(opened);
    open.push(opened);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  const addText = (text: string): void => {
    innermost().text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(text).close();
  const root = document.children[0];
  if (root === undefined) throw new Error("no element");
  return root;
}

/** All elements of that name within, in document order. */
export function descendants(within: XmlElement, name: string): readonly XmlElement[] {
  return within.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** The first element of that name within. */
export function descendant(within: XmlElement, name: string): XmlElement | null {
  return descendants(within, name)[0] ?? null;
}
