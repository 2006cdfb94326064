import punycode from "punycode/punycode.js";
import { fastPathLookup } from "tldts-core";

const icann = 1;
const privateSuffix = 2;

/**
 * What tldts' `suffix-trie` does, out of the text that `packSuffixes` writes. A top-level domain is
 * read when a host under it first comes up: a pane that starts has no time for ten thousand suffixes.
 *
 * @param {string} packed
 * @returns {import("./suffix-lookup.js").SuffixLookup}
 */
export function suffixLookupIn(packed) {
  const [leaves, exceptions] = packed.split("\n", 2);
  /** By label: what is known of the top-level domains, nodes as `{ flags, edges }`. */
  let topLevel = null;
  let exceptionEdges = null;

  const topLevelDomain = (label) => {
    topLevel ??= readEdges(leaves, withTwins);
    exceptionEdges ??= readEdges(exceptions, withTwins);
    if (!topLevel.has(label)) topLevel.set(label, readTopLevelDomain(label));
    return topLevel.get(label);
  };
  const readTopLevelDomain = (label) => {
    const written = label.startsWith("xn--") ? toUnicode(label) : label;
    const start = packed.indexOf(`\n${written} `);
    if (start === -1 || written === "") return undefined;
    const below = packed.slice(start + written.length + 2, endOfLine(start + 1));
    const names = written !== label ? inPunycode : isAscii(label) ? withTwins : asWritten;
    const mark = /^[:?]?/u.exec(below)[0];
    return { flags: flagsOf(mark), edges: readEdges(below.slice(mark.length), names) };
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
          : (edges.get(label) ?? (label === "" ? undefined : edges.get("*")));
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
    const exception = walk(hostname, (label) => exceptionEdges.get(label), mask);
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

/** The labels by which an edge is found, of the one that is written. */
const asWritten = (label) => [label];
const inPunycode = (label) => [punycode.toASCII(label)];
const withTwins = (label) => (isAscii(label) ? [label] : [label, punycode.toASCII(label)]);

const isAscii = (label) => /^[\0-\x7f]*$/u.test(label);

const flagsOf = (mark) => (mark === "" ? icann : mark === ":" ? privateSuffix : 0);

/** Punycode that is none stays. */
function toUnicode(label) {
  try {
    return punycode.toUnicode(label);
  } catch {
    return label;
  }
}

/**
 * @param {string} packed a node
 * @param names how the labels of its edges are found
 * @returns {Map} of `{ flags, edges }` by label
 */
function readEdges(packed, names) {
  const root = new Map();
  const outer = [];
  /** The nodes that are being read side by side: one, or below a label in Unicode it and its twin. */
  let places = [{ edges: root, names }];
  let label = "";
  for (const token of packed.matchAll(/([A-Z])([^A-Z:?()]*)([:?]?)(\(?)|\)/g)) {
    if (token[1] === undefined) {
      ({ places, label } = outer.pop());
      continue;
    }
    label = label.slice(0, token[1].charCodeAt(0) - firstCapital) + token[2];
    const flags = flagsOf(token[3]);
    const hasEdges = token[4] !== "";
    const below = places.flatMap((place) =>
      place.names(label).map((name, index, { length }) => {
        const edges = hasEdges ? new Map() : noEdges;
        place.edges.set(name, { flags, edges });
        return { edges, names: length === 1 ? place.names : index === 0 ? asWritten : inPunycode };
      }),
    );
    if (hasEdges) {
      outer.push({ places, label });
      places = below;
      label = "";
    }
  }
  return root;
}

const noEdges = new Map();

const firstCapital = "A".charCodeAt(0);
