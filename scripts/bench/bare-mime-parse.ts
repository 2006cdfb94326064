import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import PostalMime from "postal-mime";

// A process of its own, as the command is one: parses every `.eml` of a folder and nothing else, and
// prints the milliseconds that it took, its start left out.

const [folder = ""] = process.argv.slice(2);
const start = performance.now();
for (const name of readdirSync(folder).filter((entry) => entry.endsWith(".eml"))) {
  await PostalMime.parse(readFileSync(path.join(folder, name))).catch(() => null);
}
console.log(performance.now() - start);
