import type { HtmlContent, HtmlFormField, HtmlImage, HtmlLinkElement } from "./html-content";
import { DepthLimitedParser } from "./depth-limited-parser";
import { accessibleName, LinkCollector, maximumLabelLength } from "./link-collector";
import { refreshAddress } from "./meta-refresh";
import { initialRendering, Renderer } from "./rendering";
import type { Attributes, Rendering } from "./rendering";
import { StyleSheet } from "./style-sheet";
import { TextBuilder } from "./text-builder";

/**
 * Reads an HTML body in one pass, in time linear in its length.
 *
 * Its limits, all on the side of showing more: styles are applied as far as `StyleSheet` and
 * `parseEffects` know them; elements nested deeper than `maximumDepth` count as empty, and their
 * content as content of the element around them.
 *
 * @param html The body as the message has it; hostile, and any string.
 */
export function readHtml(html: string): HtmlContent {
  const reader = new HtmlReader();
  reader.read(html);
  return reader.content();
}

/** Where character data goes. */
type Destination = "text" | "title" | "style" | "nowhere";

const destinations: ReadonlyMap<string, Destination> = new Map([
  ["title", "title"],
  ["style", "style"],
  ["script", "nowhere"],
]);

/** The text before and after these stands on a line of its own. */
const blocks = new Set(
  (
    "address article aside blockquote body br center dd details dialog dir div dl dt fieldset " +
    "figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hr html legend li main menu " +
    "nav ol optgroup option p pre section select summary table tbody tfoot thead tr ul " +
    "v:shape v:rect v:roundrect v:oval v:textbox"
  ).split(" "),
);

const cells = new Set(["td", "th"]);

/** Elements whose `href` names a resource of the page and leads nowhere. */
const resources = new Set([
  "link",
  "use",
  "image",
  "img",
  "script",
  "textPath",
  "mpath",
  "feImage",
]);

const conditionalComment = /^\[if[^\]]{0,200}\]>/i;
const maximumPixelSize = 2;

class HtmlReader {
  private readonly styleSheet = new StyleSheet();
  private readonly renderer = new Renderer(this.styleSheet);
  private readonly linkCollector = new LinkCollector();
  private readonly visibleText = new TextBuilder();
  private readonly hiddenText = new TextBuilder();
  private readonly outlookOnlyText = new TextBuilder();
  private readonly imageTexts = new Set<string>();
  private readonly formFields: HtmlFormField[] = [];
  private readonly images: HtmlImage[] = [];
  private title = "";
  private styleSource = "";
  private baseAddress: string | null = null;
  private hasForm = false;
  private hasShapePicture = false;

  private readonly renderings: Rendering[] = [];
  private rendering = initialRendering;
  private destination: Destination = "text";
  private outlookOnly = false;

  read(html: string): void {
    const parser = new DepthLimitedParser(
      {
        onopentag: (name, attributes) => {
          this.openElement(name, attributes);
        },
        onclosetag: (name) => {
          this.closeElement(name);
        },
        ontext: (text) => {
          this.addText(text);
        },
        oncomment: (comment) => {
          this.readConditionalComment(comment);
        },
      },
      () => this.renderings.length,
    );
    parser.end(html);
  }

  content(): HtmlContent {
    return {
      title: this.title.trim(),
      visibleText: this.visibleText.toString(),
      hiddenText: this.hiddenText.toString(),
      outlookOnlyText: this.outlookOnlyText.toString(),
      imageTexts: [...this.imageTexts],
      links: this.linkCollector.links,
      baseAddress: this.baseAddress,
      hasForm: this.hasForm,
      formFields: this.formFields,
      images: this.images,
      hasBackgroundImage: this.renderer.hasBackgroundImage || this.hasShapePicture,
    };
  }

  /** Comments do not nest: what looks like one within a conditional comment is none. */
  private readConditionalComment(comment: string): void {
    if (this.outlookOnly) return;
    const opening = conditionalComment.exec(comment);
    if (opening === null) return;
    this.outlookOnly = true;
    this.read(comment.slice(opening[0].length));
    this.outlookOnly = false;
  }

  private get textBuilder(): TextBuilder {
    if (this.rendering.textHidden) return this.hiddenText;
    return this.outlookOnly ? this.outlookOnlyText : this.visibleText;
  }

  private separate(element: string): void {
    if (blocks.has(element)) {
      this.textBuilder.separate("\n");
      this.linkCollector.separate("\n");
    } else if (cells.has(element)) {
      this.textBuilder.separate("\t");
      this.linkCollector.separate(" ");
    }
  }

  private addText(text: string): void {
    switch (this.destination) {
      case "text":
        this.textBuilder.append(text);
        this.linkCollector.addText(text, this.rendering.textHidden);
        break;
      case "title":
        this.title += text;
        break;
      case "style":
        this.styleSource += text;
        break;
      case "nowhere":
        break;
    }
  }

  private openElement(name: string, attributes: Attributes): void {
    this.separate(name);
    this.renderings.push(this.rendering);
    this.rendering = this.renderer.render(this.rendering, name, attributes);
    this.destination = this.destinationOf(name) ?? this.destination;
    switch (name) {
      case "a":
      case "area":
        this.addAnchor(name, attributes);
        break;
      case "base":
        this.baseAddress ??= attributes["href"] ?? null;
        break;
      case "meta":
        this.addMeta(attributes);
        break;
      case "iframe":
      case "frame":
        if (attributes["src"] !== undefined) this.addLink("frame", attributes["src"]);
        break;
      case "img":
        this.addImage(attributes);
        break;
      case "form":
        this.openForm(attributes);
        break;
      case "button":
        this.openButton(attributes);
        break;
      case "input":
        this.addInput(attributes);
        break;
      case "select":
      case "textarea":
        this.addFormField(name, attributes);
        break;
      case "v:fill":
      case "v:imagedata":
        this.hasShapePicture ||= attributes["src"] !== undefined;
        break;
      default:
        this.addOtherLink(name, attributes);
    }
  }

  private closeElement(name: string): void {
    this.linkCollector.closeElement(this.renderings.length);
    if (name === "form") this.linkCollector.closeForm();
    if (name === "style") {
      this.styleSheet.add(this.styleSource);
      this.styleSource = "";
    }
    if (this.destinationOf(name) !== undefined) this.destination = "text";
    this.rendering = this.renderings.pop() ?? initialRendering;
    this.separate(name);
  }

  /** Office's settings stand in an `xml` element of a conditional comment; elsewhere it is text. */
  private destinationOf(name: string): Destination | undefined {
    return this.outlookOnly && name === "xml" ? "nowhere" : destinations.get(name);
  }

  private addLink(
    element: HtmlLinkElement,
    address: string,
    text = "",
  ): ReturnType<LinkCollector["add"]> {
    const { textHidden: hidden } = this.rendering;
    return this.linkCollector.add(
      element,
      address,
      { hidden, outlookOnly: this.outlookOnly },
      text,
    );
  }

  private addLabelledLink(element: HtmlLinkElement, address: string, attributes: Attributes): void {
    const link = this.addLink(element, address);
    this.linkCollector.openLabel(link, this.renderings.length, attributes);
  }

  private addAnchor(name: "a" | "area", attributes: Attributes): void {
    const address = attributes["href"] ?? attributes["xlink:href"];
    if (address === undefined) return;
    if (name === "a") {
      this.addLabelledLink("a", address, attributes);
    } else {
      const text = (attributes["alt"] ?? "").trim();
      this.addLink("area", address, text === "" ? accessibleName(attributes) : text);
    }
  }

  /** VML shapes (`v:rect href`), MathML and anything else that Outlook or a browser may follow. */
  private addOtherLink(name: string, attributes: Attributes): void {
    const address = attributes["href"] ?? attributes["xlink:href"];
    if (address === undefined || resources.has(name)) return;
    this.addLabelledLink(name.includes(":") ? "shape" : "other", address, attributes);
  }

  private addMeta(attributes: Attributes): void {
    const { content = "" } = attributes;
    if (attributes["http-equiv"]?.trim().toLowerCase() !== "refresh") return;
    const address = refreshAddress(content);
    if (address !== null) this.addLink("refresh", address);
  }

  private addImage(attributes: Attributes): void {
    const alternativeText = (attributes["alt"] ?? "").trim();
    const pixel = [attributes["width"], attributes["height"]].some(
      (size) => size !== undefined && Number.parseFloat(size) <= maximumPixelSize,
    );
    this.images.push({
      source: attributes["src"] ?? "",
      alternativeText,
      linked: this.linkCollector.inLink,
      pixel,
    });
    if (alternativeText === "" || this.rendering.hidden) return;
    this.imageTexts.add(alternativeText);
    this.linkCollector.addImageText(alternativeText);
  }

  private openForm(attributes: Attributes): void {
    this.hasForm = true;
    const { action } = attributes;
    if (action !== undefined && action.trim() !== "") {
      this.linkCollector.openFormAt(this.addLink("form", action));
    }
  }

  private openButton(attributes: Attributes): void {
    const address = attributes["formaction"];
    const { textHidden: hidden } = this.rendering;
    if (address === undefined) {
      this.linkCollector.openButton(this.renderings.length, hidden, attributes);
    } else {
      this.addLabelledLink("button", address, attributes);
    }
  }

  private addInput(attributes: Attributes): void {
    const type = (attributes["type"] ?? "text").trim().toLowerCase();
    if (type !== "submit" && type !== "image" && type !== "button" && type !== "reset") {
      this.addFormField(type, attributes);
      return;
    }
    const written = (type === "image" ? attributes["alt"] : attributes["value"]) ?? "";
    const label = written.slice(0, maximumLabelLength).trim() || accessibleName(attributes);
    this.textBuilder.separate(" ");
    this.textBuilder.append(label);
    this.textBuilder.separate(" ");
    const address = attributes["formaction"];
    if (address === undefined) this.linkCollector.addFormLabel(label);
    else this.addLink("input", address, label);
  }

  private addFormField(type: string, attributes: Attributes): void {
    const label = (attributes["placeholder"] ?? "").slice(0, maximumLabelLength).trim();
    this.formFields.push({
      type,
      name: (attributes["name"] ?? attributes["id"] ?? "").slice(0, maximumLabelLength),
      label: label === "" ? accessibleName(attributes) : label,
    });
  }
}
