import { parseArgs } from "node:util";
import { runCommand } from "./run-command";
import { compareSources } from "./sources/compare-sources";
import { readRuleLists } from "./sources/rule-lists";
import { sourcesText } from "./sources/sources-text";

const usage = `npm run compare-sources

Reads the sources of the lists in rules/ and prints how the lists differ from them. It changes nothing,
and it does not fail if a list differs or a source cannot be read.`;

await runCommand(usage, async () => {
  parseArgs();
  console.log(sourcesText(await compareSources(readRuleLists(), fetch)));
});
