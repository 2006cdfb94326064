import { type Attributes, noAttributes } from "./attributes";
import type { ElementRole } from "./element-traits";
import { numberedLetter, textsOfStyle } from "./generated-text";
import type { HtmlFormField, HtmlImage, HtmlLinkElement } from "./html-content";
import type { ImageTexts } from "./image-texts";
import { accessibleName, type LinkCollector, maxLabelLength } from "./link-collector";
import { refreshAddress } from "./meta-refresh";
import type { Rendering } from "./rendering";
import { animatedAddresses, clickedAddresses } from "./scripted-addresses";

/** An element at whose start tag the reader is. */
interface OpenedElement {
  readonly name: string;
  readonly role: ElementRole;
  readonly attributes: Attributes;
  readonly depth: number;
  readonly rendering: Rendering;
}

/** What becomes of what attributes hold besides links and pictures. */
export interface AttributeReceiver {
  /** Text that is shown as a part of the body's. */
  readonly appendText: (text: string) => void;
  /** The label of a button that is shown apart from the text around it. */
  readonly addButtonText: (label: string) => void;
  readonly addBackgroundImage: (address: string) => void;
  /** A page within the page. */
  readonly addPage: (html: string) => void;
}

const maxPixelSize = 2;

const hrefOf = (attributes: Attributes): string | undefined =>
  attributes.href ?? attributes["xlink:href"];

/** Collects what elements hold besides their text: links, pictures, form fields. */
export class ElementContents {
  readonly formFields: HtmlFormField[] = [];
  readonly images: HtmlImage[] = [];
  /** The first `base href`. */
  baseAddress: string | null = null;

  constructor(
    private readonly links: LinkCollector,
    private readonly imageTexts: ImageTexts,
    private readonly receiver: AttributeReceiver,
  ) {}

  open(element: OpenedElement): void {
    const { attributes, rendering } = element;
    const hasAttributes = attributes !== noAttributes;
    if (hasAttributes && !rendering.hidden) this.addAttributeTexts(element);
    this.addByRole(element);
    if (!hasAttributes) return;
    for (const address of clickedAddresses(attributes)) this.links.add("other", address);
  }

  /** Text that stands in attributes: of pictures, lettering in VML, list markers, groups of options. */
  private addAttributeTexts({ name, attributes }: OpenedElement): void {
    const { role, style, string, label, background } = attributes;
    if (role === "img" || background !== undefined) this.imageTexts.add(accessibleName(attributes));
    if (name === "v:textpath") this.imageTexts.add((string ?? "").trim());
    if (name === "optgroup" || name === "option") this.receiver.appendText(label ?? "");
    if (name === "li") this.imageTexts.add(numberedLetter(attributes.value));
    if (name === "ol") this.imageTexts.add(numberedLetter(attributes.start));
    for (const text of style === undefined ? [] : textsOfStyle(style)) this.imageTexts.add(text);
  }

  private addByRole(element: OpenedElement): void {
    const { name, role, attributes } = element;
    switch (role) {
      case "other":
        // VML shapes (`v:rect href`), MathML and anything else that Outlook or a browser may follow.
        this.addLabelledLink(name.includes(":") ? "shape" : "other", hrefOf(attributes), element);
        break;
      case "anchor":
        this.addAnchor(element);
        break;
      case "animation":
        for (const address of animatedAddresses(attributes)) this.links.add("other", address);
        break;
      case "area":
        this.addArea(attributes);
        break;
      case "base":
        this.baseAddress ??= attributes.href ?? null;
        break;
      case "media":
        if (attributes.src !== undefined) this.links.add("other", attributes.src);
        break;
      case "meta":
        this.addMeta(attributes);
        break;
      case "frame":
        this.addFrame(attributes);
        break;
      case "image":
        this.addImage(element);
        break;
      case "form":
        this.openForm(attributes);
        break;
      case "button":
        this.openButton(element);
        break;
      case "input":
        this.addInput(attributes);
        break;
      case "form-field":
        this.addFormField(name, attributes);
        break;
      case "shape-picture":
        if (attributes.src !== undefined) this.receiver.addBackgroundImage(attributes.src);
        break;
      case "resource":
      case "style":
        break;
    }
  }

  private addLabelledLink(
    linkElement: HtmlLinkElement,
    address: string | undefined,
    { depth, rendering, attributes }: OpenedElement,
  ): void {
    if (address === undefined) return;
    const link = this.links.add(linkElement, address);
    this.links.openLabel(link, depth, rendering.textHidden, attributes);
  }

  private addAnchor(element: OpenedElement): void {
    const address = hrefOf(element.attributes);
    this.addLabelledLink("a", address, element);
    if (address === undefined || element.rendering.hidden) return;
    this.imageTexts.add(accessibleName(element.attributes));
  }

  private addArea(attributes: Attributes): void {
    const address = hrefOf(attributes);
    if (address === undefined) return;
    const alternativeText = (attributes.alt ?? "").trim();
    const title = accessibleName(attributes);
    this.links.add("area", address, alternativeText === "" ? title : alternativeText);
    this.addImageTexts(alternativeText, title);
  }

  private addImageTexts(alternativeText: string, title: string): void {
    this.imageTexts.add(alternativeText);
    if (title !== alternativeText) this.imageTexts.add(title);
  }

  private addMeta(attributes: Attributes): void {
    const { content = "" } = attributes;
    if (attributes["http-equiv"]?.trim().toLowerCase() !== "refresh") return;
    const address = refreshAddress(content);
    if (address !== null) this.links.add("refresh", address);
  }

  private addFrame({ src, data, srcdoc }: Attributes): void {
    const address = src ?? data;
    if (address !== undefined) this.links.add("frame", address);
    if (srcdoc !== undefined) this.receiver.addPage(srcdoc);
  }

  private addImage({ attributes, rendering }: OpenedElement): void {
    const alternativeText = (attributes.alt ?? "").trim();
    const title = (attributes.title ?? "").trim();
    const pixel = [attributes.width, attributes.height].some(
      (size) => size !== undefined && Number.parseFloat(size) <= maxPixelSize,
    );
    const source = attributes.srcset?.trim().split(/\s/u, 1)[0] ?? attributes.src ?? "";
    this.images.push({ source, alternativeText, pixel });
    if (rendering.hidden) return;
    this.addImageTexts(alternativeText, title);
    if (alternativeText !== "") this.links.addImageText(alternativeText);
  }

  private openForm({ action }: Attributes): void {
    if (action === undefined || action.trim() === "") return;
    this.links.openFormAt(this.links.add("form", action));
  }

  private openButton(element: OpenedElement): void {
    const { attributes, depth, rendering } = element;
    const address = attributes.formaction;
    if (address !== undefined) this.addLabelledLink("button", address, element);
    else this.links.openLabel(null, depth, rendering.textHidden, attributes);
  }

  private addInput(attributes: Attributes): void {
    const type = (attributes.type ?? "text").trim().toLowerCase();
    if (type !== "submit" && type !== "image" && type !== "button" && type !== "reset") {
      this.addFormField(type, attributes);
      return;
    }
    const written = (type === "image" ? attributes.alt : attributes.value) ?? "";
    const label = written.slice(0, maxLabelLength).trim() || accessibleName(attributes);
    this.receiver.addButtonText(label);
    const address = attributes.formaction;
    if (address === undefined) this.links.addFormLabel(label);
    else this.links.add("input", address, label);
  }

  private addFormField(type: string, attributes: Attributes): void {
    const label = (attributes.placeholder ?? "").slice(0, maxLabelLength).trim();
    const value = (type === "password" ? undefined : attributes.value) ?? "";
    if (type !== "hidden") this.receiver.appendText(value === "" ? label : value);
    this.formFields.push({
      type,
      name: (attributes.name ?? attributes.id ?? "").slice(0, maxLabelLength),
      label: label === "" ? accessibleName(attributes) : label,
    });
  }
}
