import type { Trie } from "./trie";

export function unpackTrie(packed: string): Trie;
