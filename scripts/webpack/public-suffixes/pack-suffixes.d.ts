import type { Trie } from "./trie";

export function packSuffixes(trie: Trie): string;
