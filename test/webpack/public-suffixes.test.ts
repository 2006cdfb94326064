import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse } from "tldts";
import { type FLAG, getEmptyResult, parseImpl } from "tldts-core";
import { packSuffixes } from "../../scripts/webpack/public-suffixes/pack-suffixes.js";
import { suffixLookupIn } from "../../scripts/webpack/public-suffixes/suffix-lookup.js";
import type { Trie } from "../../scripts/webpack/public-suffixes/trie";

/** tldts' data, in a form that Jest cannot import as it stands. */
function readTrie(): Trie {
  const file = path.join(__dirname, "../../node_modules/tldts/dist/es6/src/data/trie.js");
  const source = readFileSync(file, "utf8").replaceAll("export const ", "trie.");
  const trie: Partial<Trie> = {};
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- a library's data
  new Function("trie", source)(trie);
  return trie as Trie;
}

/** Every suffix of a trie, as `jp`, `co.jp`, `*.kawasaki.jp`. */
function suffixesOf(trie: Trie): readonly string[] {
  const offsets = [0];
  for (const length of trie.edgeLength) offsets.push((offsets.at(-1) ?? 0) + length);
  const below = (node: number, suffix: string): readonly string[] => {
    const [start = 0, end = 0] = trie.edgeStart.slice(node, node + 2);
    return Array.from({ length: end - start }, (_, index) => {
      const label = trie.labelText.slice(offsets[start + index], offsets[start + index + 1]);
      const longer = suffix === "" ? label : `${label}.${suffix}`;
      return [longer, ...below(trie.edgeChild[start + index] ?? 0, longer)];
    }).flat();
  };
  return [...below(trie.rulesRoot, ""), ...below(trie.exceptionsRoot, "")];
}

const trie = readTrie();
const suffixes = suffixesOf(trie);
const packed = packSuffixes(trie);
const lookup = suffixLookupIn(packed);

const withPrivate = { allowPrivateDomains: true, extractHostname: false };
const icannOnly = { allowPrivateDomains: false, extractHostname: false };

/** `FLAG.ALL`: a constant enum, which a module by itself cannot read. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- so it is written out
const everything: FLAG = 5;

function expectAgreement(host: string): void {
  for (const options of [withPrivate, icannOnly]) {
    const ours = parseImpl(host, everything, lookup, options, getEmptyResult());
    expect({ host, ...ours }).toEqual({ host, ...parse(host, options) });
  }
}

test("agrees with tldts on every suffix of the list, and on hosts below and beside it", () => {
  expect(suffixes.length).toBeGreaterThan(11_000);
  for (const suffix of suffixes) {
    for (const host of [suffix, `a.${suffix}`, `b.a.${suffix}`, `x${suffix}`]) {
      expectAgreement(host.replaceAll("*", "w"));
    }
  }
});

describe("agrees with tldts on any host", () => {
  const labels = [...new Set(suffixes.flatMap((suffix) => suffix.split(".")))];
  const label = fc.oneof(
    fc.constantFrom(...labels),
    fc.stringMatching(/^[a-z0-9-]{0,12}$/),
    fc.string({ unit: "grapheme", maxLength: 6 }),
    fc.constantFrom("", "xn--", "xn--a", "xn--com-", "xn--io-", "*", "constructor", "__proto__"),
  );

  test("made of labels of the list and of others", () => {
    const hosts = fc.array(label, { maxLength: 6 }).map((parts) => parts.join("."));
    fc.assert(fc.property(hosts, expectAgreement), { numRuns: 2000 });
  });

  test("under a suffix of the list", () => {
    const hosts = fc
      .tuple(fc.array(label, { maxLength: 3 }), fc.constantFrom(...suffixes))
      .map(([parts, suffix]) => [...parts, suffix].join("."));
    fc.assert(fc.property(hosts, expectAgreement), { numRuns: 2000 });
  });
});

test("international suffixes are packed once, not twice", () => {
  expect(trie.labelText).toContain("xn--");
  expect(packed).not.toContain("xn--");
});

test("a label in Unicode without its twin in Punycode is not packed wrongly", () => {
  const half: Trie = {
    nodeFlags: Uint8Array.of(1, 0, 0),
    edgeStart: Uint16Array.of(0, 0, 1, 1),
    edgeLength: Uint8Array.of(2),
    edgeChild: Uint16Array.of(0),
    labelText: "公司",
    rulesRoot: 1,
    exceptionsRoot: 2,
  };
  expect(() => packSuffixes(half)).toThrow("公司");
});
