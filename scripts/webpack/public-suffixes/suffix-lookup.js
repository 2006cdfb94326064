import punycode from "punycode/punycode.js";
import { fastPathLookup } from "tldts-core";

const icann = 1;
const privateSuffix = 2;

/**
 * What tldts' `suffix-trie` does, out of the text that `packSuffixes` writes. A node is read when a
 * host under it first comes up: a pane that starts has no time for ten thousand suffixes.
 *
 * @param {string} packed
 * @returns {import("./suffix-lookup.js").SuffixLookup}
 */
export function suffixLookupIn(packed) {
  const exceptions = once(() => readEdges(packed.slice(0, endOfLine(0)), withTwins));
  const leavesLike = onceForEach((key) => readEdges(lineOf(key) ?? "", withTwins));
  const topLevelDomain = onceForEach((label) => {
    const written = label.startsWith("xn--") ? toUnicode(label) : label;
    const below = lineOf(written);
    if (below === null) return leavesLike(leafKey(written)).get(label);
    const names = written !== label ? inPunycode : isAscii(label) ? withTwins : asWritten;
    const mark = /^[:?]?/u.exec(below)[0];
    return { flags: flagsOf(mark), edges: once(() => readEdges(below.slice(mark.length), names)) };
  });
  const lineOf = (key) => {
    const start = packed.indexOf(`\n${key} `);
    return start === -1 ? null : packed.slice(start + key.length + 2, endOfLine(start + 1));
  };
  const endOfLine = (from) => {
    const end = packed.indexOf("\n", from);
    return end === -1 ? packed.length : end;
  };

  /** The longest suffix that counts, as the part of `hostname` from `start` to `end`. */
  const walk = (hostname, first, mask) => {
    let match = null;
    let edges = null;
    for (let end = hostname.length; end >= 0;) {
      const start = hostname.lastIndexOf(".", end - 1) + 1;
      const label = hostname.slice(start, end);
      const node =
        edges === null
          ? first(label)
          : (edges().get(label) ?? (label === "" ? undefined : edges().get("*")));
      if (node === undefined) break;
      if ((node.flags & mask) !== 0) match = { flags: node.flags, start, end };
      edges = node.edges;
      if (start === 0) break;
      end = start - 1;
    }
    return match;
  };

  return (hostname, options, out) => {
    if (fastPathLookup(hostname, options, out)) return false;
    const mask =
      (options.allowPrivateDomains ? privateSuffix : 0) | (options.allowIcannDomains ? icann : 0);
    const rule = walk(hostname, topLevelDomain, mask);
    // An exception's own first label is no part of the suffix.
    const exception = walk(hostname, (label) => exceptions().get(label), mask);
    const match = exception ?? rule;
    out.isIcann = match !== null && (match.flags & icann) !== 0;
    out.isPrivate = match !== null && (match.flags & privateSuffix) !== 0;
    out.publicSuffix =
      exception !== null
        ? hostname.slice(exception.end + 1)
        : hostname.slice(rule?.start ?? hostname.lastIndexOf(".") + 1);
    return exception !== null;
  };
}

/**
 * The line of top-level domains with nothing below them in which one stands.
 *
 * @param {string} label not in Punycode
 */
export const leafKey = (label) => `.${/^[a-z0-9]/.exec(label)?.[0] ?? ""}`;

/** The labels by which an edge is found, of the one that is written. */
const asWritten = (label) => [label];
const inPunycode = (label) => [punycode.toASCII(label)];
const withTwins = (label) => (isAscii(label) ? [label] : [label, punycode.toASCII(label)]);

export const isAscii = (label) => /^[\0-\x7f]*$/u.test(label);

const flagsOf = (mark) => (mark === "" ? icann : mark === ":" ? privateSuffix : 0);

/** Punycode that is none, or of what would not be written so, stays. */
function toUnicode(label) {
  try {
    const written = punycode.toUnicode(label);
    return punycode.toASCII(written) === label ? written : label;
  } catch {
    return label;
  }
}

/** Computes what it gives when it is first asked for. */
function once(compute) {
  let computed;
  return () => (computed ??= compute());
}

/** Computes what it gives for each key when it is first asked for it. */
function onceForEach(compute) {
  const computed = new Map();
  return (key) => {
    if (!computed.has(key)) computed.set(key, compute(key));
    return computed.get(key);
  };
}

/**
 * @param {string} packed a node
 * @param names how the labels of its edges are found
 * @returns {Map} of `{ flags, edges }` by label; `edges` gives such a map
 */
function readEdges(packed, names) {
  const edges = new Map();
  const token = /([A-Z])([^A-Z:?()]*)([:?]?)(\(?)/y;
  let label = "";
  for (let found = token.exec(packed); found !== null; found = token.exec(packed)) {
    label = label.slice(0, found[1].charCodeAt(0) - firstCapital) + found[2];
    const flags = flagsOf(found[3]);
    let below = "";
    if (found[4] !== "") {
      const end = closingParenthesis(packed, token.lastIndex);
      below = packed.slice(token.lastIndex, end);
      token.lastIndex = end + 1;
    }
    names(label).forEach((name, index, { length }) => {
      const namesBelow = length === 1 ? names : index === 0 ? asWritten : inPunycode;
      edges.set(name, { flags, edges: once(() => readEdges(below, namesBelow)) });
    });
  }
  return edges;
}

/** Of what is open at `from`. */
function closingParenthesis(packed, from) {
  const parenthesis = /[()]/g;
  parenthesis.lastIndex = from;
  let depth = 1;
  for (;;) {
    const { 0: found, index } = parenthesis.exec(packed);
    depth += found === "(" ? 1 : -1;
    if (depth === 0) return index;
  }
}

/** The capital letter for a label that shares nothing with the one before it. */
export const firstCapital = "A".charCodeAt(0);
