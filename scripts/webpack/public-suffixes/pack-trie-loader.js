import path from "node:path";
import { pathToFileURL } from "node:url";
import { packTrie } from "./pack-trie.js";

/** A webpack loader for tldts' `data/trie.js`: the same exports, out of a packed text. */
export default async function packTrieLoader() {
  const trie = await import(pathToFileURL(this.resourcePath).href);
  const unpacker = path.join(import.meta.dirname, "unpack-trie.js");
  return `import { unpackTrie } from ${JSON.stringify(unpacker)};
export const { ${Object.keys(trie).join(", ")} } = unpackTrie(${JSON.stringify(packTrie(trie))});
`;
}
