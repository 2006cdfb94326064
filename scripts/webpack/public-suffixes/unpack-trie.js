import punycode from "punycode/punycode.js";

/**
 * Reads what `packTrie` wrote: the same trie, its nodes in another order. Runs in the browser while
 * the pane starts, and so goes over the text once.
 *
 * @param {string} packed
 * @returns {import("./trie.js").Trie}
 */
export function unpackTrie(packed) {
  const nodes = [];
  const addNode = (flags) => nodes.push({ flags, edges: [] }) - 1;
  /** Most edges lead to a suffix with nothing under it: one node for all of a kind. */
  const leaves = [0, 1, 2].map(addNode);
  const [rulesRoot, exceptionsRoot] = [addNode(0), addNode(0)];

  const addEdge = (from, label, flags, hasEdges) => {
    const child = hasEdges ? addNode(flags) : leaves[flags];
    nodes[from].edges.push({ label, child, hash: hashOf(label) });
    return child;
  };

  let node = rulesRoot;
  /** Below a label in Unicode: the node's twin in Punycode; else -1. */
  let twin = -1;
  let label = "";
  const outer = [];
  let position = 0;
  while (position < packed.length) {
    const code = packed.charCodeAt(position);
    position += 1;
    if (code === bar) {
      node = exceptionsRoot;
      label = "";
    } else if (code === closing) {
      label = outer.pop();
      twin = outer.pop();
      node = outer.pop();
    } else {
      const start = position;
      while (isOfLabel(packed.charCodeAt(position))) position += 1;
      label = label.slice(0, code - firstCapital) + packed.slice(start, position);
      let flags = 1;
      if (packed.charCodeAt(position) === colon) flags = 2;
      else if (packed.charCodeAt(position) === questionMark) flags = 0;
      if (flags !== 1) position += 1;
      const hasEdges = packed.charCodeAt(position) === opening;
      const child = addEdge(node, label, flags, hasEdges);
      const isTwofold = twin !== -1 || !isAscii(label);
      const twinChild = isTwofold
        ? addEdge(twin === -1 ? node : twin, punycode.toASCII(label), flags, hasEdges)
        : -1;
      if (hasEdges) {
        outer.push(node, twin, label);
        [node, twin, label] = [child, twinChild, ""];
        position += 1;
      }
    }
  }

  const edgeStart = [0];
  const edges = [];
  for (const node of nodes) {
    // tldts searches the edges of a node by hash.
    node.edges.sort((one, other) => one.hash - other.hash);
    for (const edge of node.edges) edges.push(edge);
    edgeStart.push(edges.length);
  }
  return {
    nodeFlags: Uint8Array.from(nodes, ({ flags }) => flags),
    edgeStart: Uint16Array.from(edgeStart),
    edgeLength: Uint8Array.from(edges, ({ label }) => label.length),
    edgeChild: Uint16Array.from(edges, ({ child }) => child),
    labelText: edges.map(({ label }) => label).join(""),
    rulesRoot,
    exceptionsRoot,
  };
}

const [firstCapital, lastCapital, colon, questionMark, opening, closing, bar] = Array.from(
  "AZ:?()|",
  (character) => character.charCodeAt(0),
);

/** Not so at the end of the text, where there is no number. */
const isOfLabel = (code) =>
  code > lastCapital
    ? code !== bar
    : code < firstCapital &&
      code !== colon &&
      code !== questionMark &&
      code !== opening &&
      code !== closing;

const isAscii = (label) => /^[\0-\x7f]*$/u.test(label);

/** As tldts' suffix-trie has it: djb2 over the label, last character first. */
function hashOf(label) {
  let hash = 5381;
  for (let index = label.length - 1; index >= 0; index -= 1) {
    hash = (hash * 33) ^ label.charCodeAt(index);
  }
  return hash >>> 0;
}
