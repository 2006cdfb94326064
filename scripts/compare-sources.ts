import { mayStart } from "./may-start";
import { compareSources } from "./sources/compare-sources";
import { readRuleLists } from "./sources/rule-lists";
import { sourcesText } from "./sources/sources-text";

const usage = `npm run compare-sources

Asks the sources of the lists in rules/ what they say today, and prints how the lists differ. It
changes nothing and decides nothing: that a list differs, or that a source cannot be read, is no
failure.`;

if (mayStart(usage)) console.log(sourcesText(await compareSources(readRuleLists(), fetch)));
