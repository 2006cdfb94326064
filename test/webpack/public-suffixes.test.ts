import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { packTrie } from "../../scripts/webpack/public-suffixes/pack-trie.js";
import type { Trie } from "../../scripts/webpack/public-suffixes/trie";
import { unpackTrie } from "../../scripts/webpack/public-suffixes/unpack-trie.js";

/** Every suffix with its flags, whatever the order of nodes and edges. */
function suffixesOf(trie: Trie): ReadonlySet<string> {
  const offsets = [0];
  for (const length of trie.edgeLength) offsets.push((offsets.at(-1) ?? 0) + length);
  const suffixes = new Set<string>();
  const visit = (node: number, suffix: string): void => {
    suffixes.add(`${suffix} ${trie.nodeFlags[node] ?? ""}`);
    const hashes: number[] = [];
    for (let edge = trie.edgeStart[node] ?? 0; edge < (trie.edgeStart[node + 1] ?? 0); edge += 1) {
      const label = trie.labelText.slice(offsets[edge], offsets[edge + 1]);
      hashes.push(hashOf(label));
      visit(trie.edgeChild[edge] ?? 0, `${label}.${suffix}`);
    }
    // What tldts' search relies on.
    expect(hashes).toEqual(hashes.toSorted((one, other) => one - other));
  };
  visit(trie.rulesRoot, "");
  visit(trie.exceptionsRoot, "!");
  return suffixes;
}

function hashOf(label: string): number {
  let hash = 5381;
  for (const code of Array.from(label, (unit) => unit.charCodeAt(0)).reverse()) {
    hash = (hash * 33) ^ code;
  }
  return hash >>> 0;
}

type Labels = ReadonlyMap<string, TrieNode>;
interface TrieNode {
  readonly flags: number;
  readonly below: Labels;
}

/** A trie in tldts' form. */
function trieOf(rules: Labels, exceptions: Labels): Trie {
  const nodes: (TrieNode & { readonly children: number[] })[] = [];
  const add = ({ flags, below }: TrieNode): number => {
    const sorted = new Map([...below].sort(([one], [other]) => hashOf(one) - hashOf(other)));
    const children = [...sorted.values()].map(add);
    return nodes.push({ flags, below: sorted, children }) - 1;
  };
  const [rulesRoot, exceptionsRoot] = [rules, exceptions].map((below) => add({ flags: 0, below }));
  const labels = nodes.flatMap(({ below }) => [...below.keys()]);
  const edgeStart = [0];
  for (const { children } of nodes) edgeStart.push((edgeStart.at(-1) ?? 0) + children.length);
  return {
    nodeFlags: Uint8Array.from(nodes, ({ flags }) => flags),
    edgeStart: Uint16Array.from(edgeStart),
    edgeLength: Uint8Array.from(labels, ({ length }) => length),
    edgeChild: Uint16Array.from(nodes.flatMap(({ children }) => children)),
    labelText: labels.join(""),
    rulesRoot: rulesRoot ?? 0,
    exceptionsRoot: exceptionsRoot ?? 0,
  };
}

const label = fc
  .stringMatching(/^(?:[a-z0-9-]{1,30}|\*)$/)
  .filter((text) => !text.startsWith("xn--"));
const labels = fc.letrec<{ labels: Labels }>((tie) => ({
  labels: fc
    .array(
      fc.tuple(
        label,
        fc.record({
          flags: fc.constantFrom(0, 1, 2),
          below: fc.oneof({ maxDepth: 3 }, fc.constant(new Map()), tie("labels")),
        }),
      ),
      { maxLength: 5 },
    )
    .map((edges) => new Map(edges)),
})).labels;

test("any trie is the same after packing and unpacking", () => {
  fc.assert(
    fc.property(labels, labels, (rules, exceptions) => {
      const trie = trieOf(rules, exceptions);
      expect(suffixesOf(unpackTrie(packTrie(trie)))).toEqual(suffixesOf(trie));
    }),
  );
});

describe("tldts' list", () => {
  let shipped: Trie;
  beforeAll(() => {
    shipped = readShippedTrie();
  });

  test("is the same after packing and unpacking", () => {
    const suffixes = suffixesOf(shipped);
    expect(suffixes.size).toBeGreaterThan(10_000);
    expect(suffixesOf(unpackTrie(packTrie(shipped)))).toEqual(suffixes);
  });

  test("has its international suffixes packed once, not twice", () => {
    expect(shipped.labelText).toContain("xn--");
    expect(packTrie(shipped)).not.toContain("xn--");
  });
});

test("a label in Unicode without its twin in Punycode is not packed wrongly", () => {
  const leaf = { flags: 1, below: new Map() };
  const half = trieOf(new Map([["公司", leaf]]), new Map());
  expect(() => packTrie(half)).toThrow("公司");
});

/** The file that the loader is given, which Jest cannot import as it stands. */
function readShippedTrie(): Trie {
  const file = path.join(__dirname, "../../node_modules/tldts/dist/es6/src/data/trie.js");
  const source = readFileSync(file, "utf8").replaceAll("export const ", "trie.");
  const trie: Partial<Trie> = {};
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- a library's data
  new Function("trie", source)(trie);
  return trie as Trie;
}
