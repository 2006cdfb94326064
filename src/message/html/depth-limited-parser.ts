import { Parser } from "htmlparser2";
import type { Handler } from "htmlparser2";

/**
 * How deep elements may nest; the same as Chromium's limit
 * (`HTMLParserOptions`, `kMaximumHTMLParserDOMTreeDepth`).
 */
export const maximumDepth = 512;

/**
 * htmlparser2's parser looks through all open elements at each closing tag, which takes quadratic
 * time in a body that nests without end. Here elements beyond `maximumDepth` count as void: opened
 * and closed at once, their content stands beside them.
 */
export class DepthLimitedParser extends Parser {
  private readonly openElements: () => number;
  private tooDeep = false;
  private closing = false;

  /**
   * @param openElements How many elements the handler has seen opened and not closed.
   */
  constructor(handler: Partial<Handler>, openElements: () => number) {
    super(handler);
    this.openElements = openElements;
  }

  override onopentagname(start: number, endIndex: number): void {
    this.tooDeep = this.openElements() >= maximumDepth;
    super.onopentagname(start, endIndex);
  }

  override onclosetag(start: number, endIndex: number): void {
    this.closing = true;
    super.onclosetag(start, endIndex);
    this.closing = false;
  }

  protected override isVoidElement(name: string): boolean {
    return (this.tooDeep && !this.closing) || super.isVoidElement(name);
  }
}
