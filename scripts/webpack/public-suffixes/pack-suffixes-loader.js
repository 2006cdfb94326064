import path from "node:path";
import { pathToFileURL } from "node:url";
import { packSuffixes } from "./pack-suffixes.js";

/** A webpack loader for tldts' `suffix-trie.js`: the same look-up, out of a packed text. */
export default async function packSuffixesLoader() {
  const data = path.join(path.dirname(this.resourcePath), "data/trie.js");
  this.addDependency(data);
  const packed = packSuffixes(await import(pathToFileURL(data).href));
  const lookup = path.join(import.meta.dirname, "suffix-lookup.js");
  return `import { suffixLookupIn } from ${JSON.stringify(lookup)};
export default suffixLookupIn(${JSON.stringify(packed)});
`;
}
