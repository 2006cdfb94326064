import { type AnyNode, type ChildNode, DomHandler, hasChildren, isTag, isText } from "domhandler";
import type { Parser } from "htmlparser2";
import { ShallowParser } from "../message/html/shallow-parser";
import { CellDrawings, type Drawing } from "./cell-drawings";
import { pixelsOf, readSheet } from "./element-style";
import { letterDrawings } from "./letter-drawings";
import { pathBoxes } from "./path-drawings";

/** What can be looked at in a page without fetching anything. */
interface PagePictures {
  /** `data:` addresses of pictures (RFC 2397), in order. */
  readonly dataAddresses: readonly string[];
  readonly drawings: readonly Drawing[];
  /** It holds more than is looked at. */
  readonly isIncomplete: boolean;
}

const wholeDataAddress = /^\s*data:image\//iu;
/** Within a style, or in a list of sources. */
const dataAddress = /data:image\/[^"'()<>]+/giu;
const minPathBoxes = 60;
const maxDrawings = 16;
/** Elements that end a line of text. */
const lineElements = new Set(["br", "div", "p", "pre", "tr", "li", "table", "blockquote"]);

/**
 * Elements and texts of a page that are looked at: each takes half a kilobyte. The largest drawn
 * code has 31,329 cells.
 */
const maxNodes = 200_000;

class PageHandler extends DomHandler {
  private nodes = 0;
  private pause = (): void => undefined;

  get depth(): number {
    return this.tagStack.length;
  }

  get isFull(): boolean {
    return this.nodes >= maxNodes;
  }

  override onparserinit(parser: Parser): void {
    this.pause = () => {
      parser.pause();
    };
    super.onparserinit(parser);
  }

  protected override addNode(node: ChildNode): void {
    super.addNode(node);
    this.nodes += 1;
    if (this.isFull) this.pause();
  }
}

/** Finds pictures and drawings in HTML or SVG; hostile, and any string. Nothing is rendered. */
export function findPagePictures(html: string): PagePictures {
  const page = new PageHandler();
  // A page may have no outer element; its top elements then make rows like those of any other.
  new ShallowParser(page, {}, () => page.depth).end(`<div>${html}</div>`);
  const nodes = [...nodesIn(page.root)];
  const styles = nodes.filter((node) => isTag(node) && node.name === "style");
  const sheet = readSheet(styles.map(textIn).join("\n"));
  const cells = new CellDrawings(sheet);
  const dataAddresses = new Set<string>();
  const drawings: Drawing[] = [];
  for (const node of nodes) {
    if (!isTag(node)) continue;
    cells.add(node);
    for (const value of Object.values(node.attribs)) {
      if (wholeDataAddress.test(value)) dataAddresses.add(value.trim());
      else for (const [address] of value.matchAll(dataAddress)) dataAddresses.add(address);
    }
    if (node.name !== "path") continue;
    const { d = "", stroke } = node.attribs;
    const isStroked = stroke !== undefined && stroke !== "none";
    const boxes = pathBoxes(d, isStroked ? (pixelsOf(node.attribs["stroke-width"]) ?? 1) : null);
    if (boxes.length >= minPathBoxes) drawings.push({ boxes, isSquare: false });
  }
  for (const style of styles) {
    for (const [address] of textIn(style).matchAll(dataAddress)) dataAddresses.add(address);
  }
  cells.finish();
  const letters = letterDrawings(linesOf(nodes));
  const ofLetters = letters.drawings.map((boxes) => ({ boxes, isSquare: true }));
  const found = [...drawings, ...cells.found, ...ofLetters];
  return {
    dataAddresses: [...dataAddresses],
    drawings: found.slice(0, maxDrawings),
    isIncomplete:
      page.isFull || cells.isIncomplete || letters.isIncomplete || found.length > maxDrawings,
  };
}

/** All nodes of a document in order; without recursion, because hostile pages nest deeply. */
function* nodesIn(root: AnyNode): Generator<AnyNode> {
  const open: AnyNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    if (!hasChildren(node)) continue;
    for (const child of node.children.toReversed()) open.push(child);
  }
}

function textIn(node: AnyNode): string {
  return [...nodesIn(node)].map((each) => (isText(each) ? each.data : "")).join("");
}

const isLine = (node: AnyNode | null): boolean =>
  node !== null && isTag(node) && lineElements.has(node.name);

/** The text with its line ends, and with its spaces as they are written. */
function linesOf(nodes: readonly AnyNode[]): string {
  return nodes
    .map((node) => {
      const breaks = [node, node.prev].some((each) => isLine(each));
      return `${breaks ? "\n" : ""}${isText(node) ? node.data : ""}`;
    })
    .join("");
}
