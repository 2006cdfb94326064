/**
 * What tldts' `dist/es6/src/data/trie.js` exports. Edges of a node stand together, ordered by the
 * hash of their label; labels stand in `labelText` in the order of the edges.
 */
export interface Trie {
  /** 1: an ICANN suffix ends here; 2: a private one; 0: none. */
  readonly nodeFlags: Uint8Array;
  /** The first edge of each node, and at the end the number of edges. */
  readonly edgeStart: Uint16Array;
  /** Of the edge's label, in code units. */
  readonly edgeLength: Uint8Array;
  /** The node that the edge leads to. */
  readonly edgeChild: Uint16Array;
  readonly labelText: string;
  readonly rulesRoot: number;
  readonly exceptionsRoot: number;
}
