import { decodeHTMLAttribute } from "entities/decode";

/**
 * The attributes that tell the checks anything. All are there, so that each element's are alike to
 * the engine; `undefined` where the element does not have it.
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
  formaction: undefined,
  height: undefined,
  hidden: undefined,
  href: undefined,
  "http-equiv": undefined,
  id: undefined,
  name: undefined,
  placeholder: undefined,
  src: undefined,
  style: undefined,
  text: undefined,
  title: undefined,
  type: undefined,
  value: undefined,
  width: undefined,
  "xlink:href": undefined,
} as const;

type AttributeName = keyof typeof noAttributes;

/** An element's attributes, character references decoded. All are hostile. */
export type Attributes = Readonly<Record<AttributeName, string | undefined>>;

type WritableAttributes = Record<AttributeName, string | undefined>;

const isAttributeName = (name: string): name is AttributeName => Object.hasOwn(noAttributes, name);

/** By what a tag writes. A name that is looked up among known ones is not made anew each time. */
const known: ReadonlyMap<string, AttributeName> = new Map(
  Object.keys(noAttributes)
    .filter(isAttributeName)
    .map((name) => [name, name]),
);

/** Collects the attributes of one start tag after another. */
export class AttributeCollector {
  private collected: WritableAttributes | null = null;

  /**
   * @param name In lower case.
   * @param value As written; character references are decoded here.
   */
  add(name: string, value: string): void {
    const wanted = known.get(name);
    if (wanted === undefined) return;
    this.collected ??= { ...noAttributes };
    // The first of several attributes of one name counts (HTML standard, "duplicate-attribute").
    this.collected[wanted] ??= value.includes("&") ? decodeHTMLAttribute(value) : value;
  }

  /** @returns What was collected since the last call; `noAttributes` itself where there was none. */
  take(): Attributes {
    const taken = this.collected ?? noAttributes;
    this.collected = null;
    return taken;
  }
}
