import { decodeHTMLAttribute } from "entities/decode";

/**
 * The attributes that matter to the checks. Every key is present, so that all elements share one
 * shape in the engine; `undefined` where the element lacks the attribute.
 */
export const noAttributes = {
  action: undefined,
  alt: undefined,
  "aria-label": undefined,
  background: undefined,
  bgcolor: undefined,
  class: undefined,
  color: undefined,
  content: undefined,
  data: undefined,
  dir: undefined,
  formaction: undefined,
  height: undefined,
  hidden: undefined,
  href: undefined,
  "http-equiv": undefined,
  id: undefined,
  label: undefined,
  name: undefined,
  onclick: undefined,
  ping: undefined,
  placeholder: undefined,
  role: undefined,
  src: undefined,
  srcdoc: undefined,
  srcset: undefined,
  start: undefined,
  string: undefined,
  style: undefined,
  text: undefined,
  title: undefined,
  to: undefined,
  type: undefined,
  value: undefined,
  values: undefined,
  width: undefined,
  x: undefined,
  "xlink:href": undefined,
} as const;

type AttributeName = keyof typeof noAttributes;

/** An element's attributes, character references decoded. All are hostile. */
export type Attributes = Readonly<Record<AttributeName, string | undefined>>;

type WritableAttributes = Record<AttributeName, string | undefined>;

const names: ReadonlyMap<string, AttributeName> = new Map(
  Object.keys(noAttributes)
    .filter((name): name is AttributeName => Object.hasOwn(noAttributes, name))
    .map((name) => [name, name]),
);

/** Collects the attributes of one start tag at a time. */
export class AttributeCollector {
  private collected: WritableAttributes | null = null;

  /**
   * @param html What the name and the value are parts of; the value as written, its character
   *   references are decoded here.
   */
  add(
    html: string,
    nameStart: number,
    nameEnd: number,
    valueStart: number,
    valueEnd: number,
  ): void {
    const name = names.get(html.slice(nameStart, nameEnd).toLowerCase());
    if (name === undefined) return;
    this.collected ??= { ...noAttributes };
    // The first of several attributes of one name counts (HTML standard, "duplicate-attribute").
    if (this.collected[name] !== undefined) return;
    const value = html.slice(valueStart, valueEnd);
    this.collected[name] = value.includes("&") ? decodeHTMLAttribute(value) : value;
  }

  /**
   * @returns The attributes collected since the last call; `noAttributes` itself where there were
   * none.
   */
  take(): Attributes {
    const taken = this.collected ?? noAttributes;
    this.collected = null;
    return taken;
  }
}
