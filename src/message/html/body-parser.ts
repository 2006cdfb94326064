import { decodeHTML } from "entities/decode";
import type { Handler, Parser } from "htmlparser2";
import { AttributeCollector, type Attributes } from "./attributes";
import { ShallowParser } from "./shallow-parser";

/** Progress is reported each time this many code units are read: more than ordinary mail has. */
const toldEvery = 250_000;

/** Receives a body's contents in order. Elements are closed in reverse order of opening. */
export interface BodyHandler {
  readonly openElement: (name: string, attributes: Attributes) => void;
  readonly closeElement: (name: string) => void;
  /**
   * @param source What the text is a part of, from `start` to before `end`; character references
   *   decoded; all up to the next tag or comment.
   */
  readonly addText: (source: string, start: number, end: number) => void;
  readonly addComment: (comment: string) => void;
  /** How many elements are open. */
  readonly depth: () => number;
}

/** Character references are not decoded in them (HTML standard, "raw text elements"). */
const rawTextElements = new Set([
  "script",
  "style",
  "xmp",
  "iframe",
  "noembed",
  "noframes",
  "plaintext",
]);

/**
 * Assembles the parser's events into elements with just the attributes that matter. Character
 * references are decoded only where there are any, which is faster than having the parser look for
 * them at every character.
 */
class BodyEvents implements Partial<Handler> {
  private parser: Parser | null = null;
  readonly attributes = new AttributeCollector();
  /** The element whose start tag is being read. */
  private opening: string | null = null;
  /** The element whose start tag is cut off by the end of the body; it does not count. */
  private unfinished: string | null = null;
  private inRawText = false;
  private nextAmpersand = -1;

  constructor(private readonly handler: BodyHandler) {}

  onparserinit(parser: Parser): void {
    this.parser = parser;
  }

  onopentagname(name: string): void {
    this.opening = name;
  }

  /**
   * False for a form within a form: the parser ignores it, and its attributes belong to no element.
   */
  get isOpening(): boolean {
    return this.opening !== null;
  }

  onclosetag(name: string): void {
    this.finishStartTag();
    this.inRawText = false;
    if (this.unfinished === name) this.unfinished = null;
    else this.handler.closeElement(name);
  }

  /** Content of a CDATA section, which only foreign elements have; its references are none. */
  ontext(text: string): void {
    this.handler.addText(text, 0, text.length);
  }

  addText(html: string, start: number, end: number): void {
    if (this.inRawText || !this.hasReference(html, start, end)) {
      this.handler.addText(html, start, end);
    } else {
      const text = decodeHTML(html.slice(start, end));
      this.handler.addText(text, 0, text.length);
    }
  }

  private hasReference(html: string, start: number, end: number): boolean {
    if (this.nextAmpersand < start) {
      const next = html.indexOf("&", start);
      this.nextAmpersand = next === -1 ? html.length : next;
    }
    return this.nextAmpersand < end;
  }

  oncomment(comment: string): void {
    this.handler.addComment(comment);
  }

  /** Call this where a start tag ends, or must have ended. */
  finishStartTag(): void {
    const { opening } = this;
    if (opening === null) return;
    this.opening = null;
    this.inRawText = rawTextElements.has(opening) && this.parser?.isInForeignContext() === false;
    this.handler.openElement(opening, this.attributes.take());
  }

  dropStartTag(): void {
    this.unfinished = this.opening;
    this.opening = null;
  }
}

/** Passes on the positions of text and attributes instead of copies of them. */
class BodyParser extends ShallowParser {
  private toldPosition = 0;
  private nameStart = 0;
  private nameEnd = 0;
  private valueStart = 0;
  private valueEnd = 0;

  constructor(
    private readonly html: string,
    private readonly events: BodyEvents,
    depth: () => number,
    private readonly onPosition: (position: number) => void,
  ) {
    super(events, { decodeEntities: false }, depth);
  }

  override onopentagname(start: number, endIndex: number): void {
    if (endIndex - this.toldPosition >= toldEvery) {
      this.toldPosition = endIndex;
      this.onPosition(endIndex);
    }
    super.onopentagname(start, endIndex);
  }

  /** @param start -1 where the body ends within an end tag; there is no text then. */
  override ontext(start: number, endIndex: number): void {
    if (start >= 0) this.events.addText(this.html, start, endIndex);
  }

  override onattribname(start: number, endIndex: number): void {
    this.nameStart = start;
    this.nameEnd = endIndex;
    this.valueStart = endIndex;
    this.valueEnd = endIndex;
  }

  override onattribdata(start: number, endIndex: number): void {
    this.valueStart = start;
    this.valueEnd = endIndex;
  }

  override onattribend(): void {
    if (!this.events.isOpening) return;
    const { html, nameStart, nameEnd, valueStart, valueEnd } = this;
    this.events.attributes.add(html, nameStart, nameEnd, valueStart, valueEnd);
  }

  override onopentagend(endIndex: number): void {
    this.events.finishStartTag();
    super.onopentagend(endIndex);
  }

  override onselfclosingtag(endIndex: number): void {
    this.events.finishStartTag();
    super.onselfclosingtag(endIndex);
  }

  override onend(): void {
    this.events.dropStartTag();
    super.onend();
  }
}

/**
 * Parses a body in one pass, in time linear in its length.
 *
 * @param html The body as the message has it; hostile, and any string.
 * @param handler Receives everything before this returns.
 * @param onProgress Called from time to time with how much of a huge body has been read, from 0 to
 *   1.
 */
export function parseBody(
  html: string,
  handler: BodyHandler,
  onProgress: (share: number) => void = () => undefined,
): void {
  const onPosition = (position: number): void => {
    onProgress(position / html.length);
  };
  new BodyParser(html, new BodyEvents(handler), () => handler.depth(), onPosition).end(html);
}
