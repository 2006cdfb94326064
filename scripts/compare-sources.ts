import { compareSources } from "./sources/compare-sources";
import { readRuleLists } from "./sources/rule-lists";
import { sourcesText } from "./sources/sources-text";

// `npm run compare-sources`: what the sources of the lists in `rules/` say today. It changes nothing
// and decides nothing: that a list differs, or that a source cannot be read, is no failure.
console.log(sourcesText(await compareSources(readRuleLists(), fetch)));
