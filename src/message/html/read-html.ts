import type { Attributes } from "./attributes";
import { type BodyHandler, parseBody } from "./body-parser";
import { Drawing } from "./drawing";
import { type AttributeReceiver, ElementContents } from "./element-contents";
import { ElementPlaces } from "./element-places";
import { type ElementTraits, type TextDestination, traitsOf } from "./element-traits";
import { generatedTexts } from "./generated-text";
import type { HtmlContent } from "./html-content";
import { ImageTexts } from "./image-texts";
import { LinkCollector } from "./link-collector";
import { OrderedText } from "./ordered-text";
import { initialRendering, Renderer, type Rendering } from "./rendering";
import { StyleSheet } from "./style-sheet";
import { TextBuilder } from "./text-builder";
import { UndoubtedText } from "./undoubted-text";

/**
 * Reads an HTML body in one pass, in time linear in its length.
 *
 * Its limitations all err on the side of showing more: styles are applied as far as `StyleSheet`
 * and `parseEffects` support them; elements nested deeper than `maxDepth` count as empty, and their
 * content as content of the surrounding element.
 *
 * @param html The body as the message has it; hostile, and any string.
 * @param onProgress Called from time to time with how much of a huge body has been read, from 0 to
 *   1.
 */
export function readHtml(html: string, onProgress?: (share: number) => void): HtmlContent {
  const reader = new HtmlReader(html);
  parseBody(html, reader, onProgress);
  return reader.content();
}

const conditionalComment = /^\[if[^\]]{0,200}\]>/i;
/** Those whose texts are read; no mail has more, unless it is hostile. */
const maxStyleSheets = 100;

/** Pages in frames within each other: each is kept whole. What is deeper stands as its address. */
const maxFrameDepth = 8;
/** HTML standard, "iframe srcdoc document". */
const addressOfFrame = "about:srcdoc";

class HtmlReader implements BodyHandler, AttributeReceiver {
  private readonly styleSheet = new StyleSheet();
  private readonly renderer = new Renderer(this.styleSheet);
  private readonly linkCollector = new LinkCollector();
  private readonly visibleText = new OrderedText();
  private readonly undoubtedTexts = [
    new UndoubtedText(this.visibleText, "nothing-else"),
    new UndoubtedText(this.visibleText, "elements-in-words"),
  ];
  private readonly hiddenText = new TextBuilder();
  private readonly outlookOnlyText = new TextBuilder();
  private readonly imageTexts = new ImageTexts();
  private lettersBeforeImages = 0;
  private readonly drawing = new Drawing();
  private readonly places = new ElementPlaces();
  private readonly contents = new ElementContents(this.linkCollector, this.imageTexts, this);
  private styleSource = "";
  private readonly styleSources: string[] = [];

  /** The elements around the current position, outermost first. */
  private readonly renderings: Rendering[] = [];
  private readonly traits: ElementTraits[] = [];
  private rendering = initialRendering;
  private textBuilder: OrderedText | TextBuilder = this.visibleText;
  private destination: TextDestination = "text";
  private outlookOnly = false;
  private frameDepth = 0;

  /** @param body The whole body. */
  constructor(private readonly body: string) {}

  content(): HtmlContent {
    const generated = generatedTexts(this.styleSources.join("\n"), this.body);
    for (const text of generated) this.imageTexts.add(text);
    return {
      visibleText: this.visibleText.toString(),
      undoubtedTexts: [...new Set(this.undoubtedTexts.flatMap((text) => text.toString() ?? []))],
      hiddenText: this.hiddenText.toString(),
      outlookOnlyText: this.outlookOnlyText.toString(),
      imageTexts: this.imageTexts.all(),
      lettersBeforeImages: this.lettersBeforeImages,
      links: this.linkCollector.links,
      baseAddress: this.contents.baseAddress,
      formFields: this.contents.formFields,
      images: this.contents.images,
      hasDrawing:
        this.drawing.isLikely || this.styleSources.some((source) => source.includes("@font-face")),
      backgroundImages: [...this.renderer.backgroundImages],
    };
  }

  /**
   * Comments do not nest: within a conditional comment nothing is a comment. Outside of SVG and MathML
   * a CDATA section is none, and what follows its first `>` is shown (HTML standard, "bogus comment").
   */
  addComment(comment: string): void {
    if (this.outlookOnly || !comment.startsWith("[")) return;
    if (comment.startsWith("[CDATA[")) {
      this.appendText(comment, comment.indexOf(">") + 1 || comment.length);
      return;
    }
    const opening = conditionalComment.exec(comment);
    if (opening === null) return;
    this.outlookOnly = true;
    this.setRendering(this.rendering);
    parseBody(comment.slice(opening[0].length), this);
    this.outlookOnly = false;
    this.setRendering(this.rendering);
  }

  private setRendering(rendering: Rendering): void {
    this.rendering = rendering;
    if (rendering.textHidden) this.textBuilder = this.hiddenText;
    else this.textBuilder = this.outlookOnly ? this.outlookOnlyText : this.visibleText;
  }

  private separate({ separator }: ElementTraits): void {
    if (separator === "") return;
    this.textBuilder.separate(separator);
    for (const text of this.undoubtedTexts) text.separate(separator);
    // What stands in two blocks of the page is two texts to Outlook as well.
    if (!this.outlookOnly) this.outlookOnlyText.separate(separator);
    this.linkCollector.separate(separator === "\n" ? "\n" : " ");
  }

  addText(source: string, start: number, end: number): void {
    switch (this.destination) {
      case "text":
        this.appendText(source, start, end);
        this.linkCollector.addText(source, start, end, this.rendering.textHidden);
        break;
      case "style":
        this.styleSource += source.slice(start, end);
        break;
      case "nowhere":
        break;
    }
  }

  appendText(source: string, start = 0, end = source.length): void {
    this.drawing.addText(source, start, end);
    this.imageTexts.endLetters(source, start, end);
    if (this.textBuilder === this.visibleText) {
      if (this.imageTexts.isEmpty)
        this.lettersBeforeImages += source.slice(start, end).trim().length;
      for (const text of this.undoubtedTexts) {
        text.append(source, start, end, this.rendering.doubtful);
      }
    }
    this.textBuilder.append(source, start, end);
  }

  openElement(name: string, attributes: Attributes): void {
    const traits = traitsOf(name, this.outlookOnly);
    this.separate(traits);
    this.renderings.push(this.rendering);
    this.traits.push(traits);
    const rendering = this.renderer.render(
      this.rendering,
      name,
      attributes,
      traits,
      this.places.open(),
    );
    if (rendering !== this.rendering) this.setRendering(rendering);
    const depth = this.renderings.length;
    for (const text of this.undoubtedTexts) text.open(depth);
    const { order } = this.renderer;
    const place = this.places.shown(depth, name, attributes, rendering, order);
    if (order.textOrder !== "usual" || place !== null) {
      this.visibleText.open(depth, order.textOrder, place);
    }
    this.destination = traits.destination ?? this.destination;
    this.drawing.open(depth, name, attributes);
    this.contents.open({ name, role: traits.role, attributes, depth, rendering });
  }

  closeElement(): void {
    const depth = this.renderings.length;
    this.drawing.close(depth);
    this.places.close(depth);
    this.linkCollector.closeElement(depth);
    this.visibleText.close(depth);
    for (const text of this.undoubtedTexts) text.close(depth);
    const traits = this.traits.pop();
    const around = this.renderings.pop() ?? initialRendering;
    if (around !== this.rendering) this.setRendering(around);
    if (traits === undefined) return;
    if (traits.role === "form") this.linkCollector.closeForm();
    if (traits.role === "style") {
      this.styleSheet.add(this.styleSource);
      if (this.styleSources.length < maxStyleSheets) this.styleSources.push(this.styleSource);
      this.styleSource = "";
    }
    if (traits.destination !== null) this.destination = "text";
    this.separate(traits);
  }

  depth(): number {
    return this.renderings.length;
  }

  addButtonText(label: string): void {
    this.textBuilder.separate(" ");
    this.appendText(label);
    this.textBuilder.separate(" ");
  }

  addBackgroundImage(address: string): void {
    this.renderer.addBackgroundImage(address);
  }

  addPage(page: string): void {
    if (this.frameDepth === maxFrameDepth) {
      this.linkCollector.add("frame", addressOfFrame);
      return;
    }
    this.frameDepth += 1;
    parseBody(page, this);
    this.frameDepth -= 1;
  }
}
