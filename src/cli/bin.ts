import { inspect } from "node:util";
import { plainEvidence } from "../explain/plain-evidence";
import { main } from "./main";

// By itself, Node.js would end with 1, which says that a scam was found.
process.on("uncaughtException", (error) => {
  const lines = inspect(error)
    .split("\n")
    .map((line) => plainEvidence(line));
  process.stderr.write(`${lines.join("\n")}\n`);
  process.exit(2);
});

process.exitCode = await main(process.argv.slice(2), process);
