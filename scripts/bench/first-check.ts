import { readFileSync } from "node:fs";
import { readEml } from "../../src/message/read-eml";
import { loadSubject } from "./build-subject";

// A process of its own, `first-check.ts check|bare FILE`, once the subject is built: prints how many
// milliseconds it takes to load it, and then to check a message, or have the bare parser read its
// HTML, for the first time and for the second.

const [way, file = ""] = process.argv.slice(2);
const message = await readEml(readFileSync(file));

const start = performance.now();
const { barePass, check } = await loadSubject();
const loaded = performance.now() - start;

function timed(): number {
  const before = performance.now();
  if (way === "check") check(message);
  else barePass(message.body?.html ?? "");
  return performance.now() - before;
}
console.log(loaded, timed(), timed());
