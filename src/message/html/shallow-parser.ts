import { type Handler, Parser, type ParserOptions } from "htmlparser2";

/**
 * How deep elements may nest; the same as Chromium's limit
 * (`HTMLParserOptions`, `kMaximumHTMLParserDOMTreeDepth`).
 */
const maxDepth = 512;

/**
 * htmlparser2's parser looks through all open elements at each tag, which takes quadratic time in a
 * page that nests without end. Here elements beyond `maxDepth` count as void: opened and closed at
 * once, their content stands beside them.
 */
export class ShallowParser extends Parser {
  private tooDeep = false;
  private closing = false;

  /** @param depth How many elements are open. */
  constructor(
    handler: Partial<Handler>,
    options: ParserOptions,
    private readonly depth: () => number,
  ) {
    super(handler, options);
  }

  override onopentagname(start: number, endIndex: number): void {
    this.tooDeep = this.depth() >= maxDepth;
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
