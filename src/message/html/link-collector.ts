import type { Attributes } from "./attributes";
import type { HtmlLink, HtmlLinkElement } from "./html-content";
import { TextBuilder } from "./text-builder";

/** Labels of links and buttons are cut after this many code units. */
export const maxLabelLength = 1000;

interface OpenLabel {
  /** `null` for a button of the surrounding form. */
  readonly link: WritableLink | null;
  readonly depth: number;
  /** It is itself hidden, so its hidden text counts as its text. */
  readonly hidden: boolean;
  readonly text: TextBuilder;
  length: number;
  imageText: string;
  readonly otherName: string;
}

type WritableLink = { -readonly [Key in keyof HtmlLink]: HtmlLink[Key] };

/** Collects the links of a body, each with the text that the reader sees. */
export class LinkCollector {
  readonly links: HtmlLink[] = [];
  private readonly openLabels: OpenLabel[] = [];
  private openForm: WritableLink | null = null;

  /** @returns The link, whose `text` may still be set. */
  add(element: HtmlLinkElement, address: string, text = ""): WritableLink {
    const link: WritableLink = { element, address, text: text.slice(0, maxLabelLength) };
    this.links.push(link);
    return link;
  }

  /**
   * Text up to the end of the element at `depth` belongs to the link.
   *
   * @param link `null`: to a button of the surrounding form.
   */
  openLabel(
    link: WritableLink | null,
    depth: number,
    hidden: boolean,
    attributes: Attributes,
  ): void {
    this.openLabels.push({
      link,
      depth,
      hidden,
      text: new TextBuilder(),
      length: 0,
      imageText: "",
      otherName: accessibleName(attributes),
    });
  }

  openFormAt(link: WritableLink): void {
    this.openForm = link;
  }

  closeForm(): void {
    this.openForm = null;
  }

  addFormLabel(label: string): void {
    const form = this.openForm;
    if (form === null || label === "" || form.text.length >= maxLabelLength) return;
    form.text = `${form.text}${form.text === "" ? "" : "\n"}${label}`.slice(0, maxLabelLength);
  }

  /**
   * @param source What the text is a part of, from `start` to before `end`.
   * @param hidden Whether the text is not shown; then it is no label, but a hidden link's.
   */
  addText(source: string, start: number, end: number, hidden: boolean): void {
    const label = this.openLabels.at(-1);
    if (label === undefined || label.length >= maxLabelLength) return;
    if (hidden && !label.hidden) return;
    const length = Math.min(end - start, maxLabelLength);
    label.length += length;
    label.text.append(source, start, start + length);
  }

  separate(separator: " " | "\n"): void {
    this.openLabels.at(-1)?.text.separate(separator);
  }

  addImageText(text: string): void {
    const label = this.openLabels.at(-1);
    if (label === undefined || label.imageText.length >= maxLabelLength) return;
    label.imageText = `${label.imageText} ${text}`.trim().slice(0, maxLabelLength);
  }

  /** Call this when the element at `depth` ends. */
  closeElement(depth: number): void {
    const label = this.openLabels.at(-1);
    if (label?.depth !== depth) return;
    this.openLabels.pop();
    const name = label.text.toString() || label.imageText || label.otherName;
    const text = name.slice(0, maxLabelLength);
    if (label.link === null) this.addFormLabel(text);
    else label.link.text = text;
  }
}

/** The accessible name of an element without text, in the order of precedence of the standard. */
export function accessibleName(attributes: Attributes): string {
  return (attributes["aria-label"] ?? attributes.title ?? "").slice(0, maxLabelLength).trim();
}
