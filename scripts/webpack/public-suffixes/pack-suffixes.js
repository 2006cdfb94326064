import punycode from "punycode/punycode.js";
import { firstCapital, isAscii, leafKey } from "./suffix-lookup.js";

/**
 * Packs tldts' trie of public suffixes into a text that compresses to three quarters of what the
 * library ships, by which the pane's first load is the lighter; `suffix-lookup.js` reads it, no more
 * of it than it needs.
 *
 * The first line is a node of the exceptions. The others begin with a key and a space: a top-level
 * domain, then its mark and its node; or a dot and a letter or digit, then a node of the top-level
 * domains that begin with it and have nothing below them, so that a look-up need not read all of
 * these (a dot alone: of those that begin with neither). A node is its edges in alphabetical order,
 * one after another: a capital letter that tells how many characters the label shares with the one
 * before it (`A` is none), the rest of the label, its mark, and in parentheses the node it leads to
 * where that has edges. The mark tells how it counts as a suffix: nothing as one of ICANN's, `:` as a
 * private one, `?` not at all. A suffix with international labels stands in Unicode; its Punycode
 * twin is left out.
 *
 * @param {import("./trie.js").Trie} trie
 * @returns {string}
 * @throws {Error} where the trie cannot be packed so
 */
export function packSuffixes(trie) {
  const [rules, exceptions] = readTrie(trie);
  const twins = twinsIn(rules.edges);
  const topLevel = [...rules.edges].filter(([label]) => !twins.has(label));
  const leaves = topLevel.filter(([, { edges }]) => edges.size === 0);
  const others = topLevel.filter(([, { edges }]) => edges.size > 0);
  const groups = [...new Set(leaves.map(([label]) => leafKey(label)))].sort();
  const leavesOf = (key) => new Map(leaves.filter(([label]) => leafKey(label) === key));
  return [
    packNode(exceptions, true),
    ...groups.map((key) => `${key} ${packNode({ edges: leavesOf(key) }, false)}`),
    ...others.map(
      ([label, child]) => `${label} ${markOf(child)}${packNode(child, isAscii(label))}`,
    ),
  ].join("\n");
}

/** Nodes as `{ flags, edges: Map of label to node }`. */
function readTrie({ edgeStart, edgeLength, edgeChild, labelText, nodeFlags, ...roots }) {
  const offsets = [0];
  for (const length of edgeLength) offsets.push((offsets.at(-1) ?? 0) + length);
  const readNode = (node) => {
    const edges = new Map();
    for (let edge = edgeStart[node]; edge < edgeStart[node + 1]; edge += 1) {
      edges.set(labelText.slice(offsets[edge], offsets[edge + 1]), readNode(edgeChild[edge]));
    }
    return { flags: nodeFlags[node], edges };
  };
  return [readNode(roots.rulesRoot), readNode(roots.exceptionsRoot)];
}

/** @param {boolean} leaveOutTwins not below a label in Unicode: no suffix is half of each */
function packNode({ edges }, leaveOutTwins) {
  const twins = leaveOutTwins ? twinsIn(edges) : new Set();
  let previous = "";
  let packed = "";
  for (const label of [...edges.keys()].sort()) {
    if (twins.has(label)) continue;
    if (/[A-Z:?()\s]/u.test(label)) throw new Error(`Not to be packed: ${label}`);
    const child = edges.get(label);
    const shared = sharedPrefix(previous, label);
    const below = packNode(child, leaveOutTwins && isAscii(label));
    packed += String.fromCharCode(firstCapital + shared) + label.slice(shared) + markOf(child);
    packed += below === "" ? "" : `(${below})`;
    previous = label;
  }
  return packed;
}

/** The Punycode of the labels in Unicode, which leads to the same, in Punycode. */
function twinsIn(edges) {
  const twins = new Set();
  for (const [label, child] of edges) {
    if (isAscii(label)) continue;
    const twin = punycode.toASCII(label);
    const twinChild = edges.get(twin);
    if (twinChild === undefined || !isSame(twinChild, inPunycode(child))) {
      throw new Error(`Not to be packed: ${label}, which is not the same as ${twin}`);
    }
    twins.add(twin);
  }
  return twins;
}

const inPunycode = ({ flags, edges }) => ({
  flags,
  edges: new Map([...edges].map(([label, child]) => [punycode.toASCII(label), inPunycode(child)])),
});

const isSame = (one, other) =>
  one.flags === other.flags && packNode(one, false) === packNode(other, false);

/** By a node's flags: 1 is ICANN, 2 private (tldts, `RULE_TYPE`). */
const marks = ["?", "", ":"];

function markOf({ flags }) {
  const mark = marks[flags];
  if (mark === undefined) throw new Error(`Not to be packed: the flags ${flags}`);
  return mark;
}

function sharedPrefix(one, other) {
  let length = 0;
  while (length < 25 && length < one.length && one[length] === other[length]) length += 1;
  return length;
}
