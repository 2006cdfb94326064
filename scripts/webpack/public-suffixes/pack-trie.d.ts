import type { Trie } from "./trie";

export function packTrie(trie: Trie): string;
