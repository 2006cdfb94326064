import type { ListComparison, SourceComparison } from "./compare-list";
import type { SourcesReport } from "./compare-sources";

/** The report, to be read by whoever looks after the rules. */
export function sourcesText({ lists, news }: SourcesReport): string {
  const oldest = lists.map(({ oldestCheck }) => oldestCheck).sort()[0] ?? "";
  const oldestFiles = lists.filter(({ oldestCheck }) => oldestCheck === oldest);
  const oldestAre =
    oldestFiles.length === lists.length
      ? "every list"
      : oldestFiles.map(({ file }) => `rules/${file}`).join(", ");
  const newNames = news.map(({ address, hosts }) =>
    hosts === null
      ? `  ${address}: has changed its format; see scripts/sources/machine-readable.ts`
      : `  ${address}: ${hosts.join(", ")}`,
  );
  const asked = lists.flatMap(({ sources }) => sources).filter(({ address }) => address !== null);
  const unread = asked.filter(({ problem }) => problem !== null).length;
  const noNewNames =
    unread === 0
      ? "none"
      : unread === asked.length
        ? "not known: no source could be read"
        : "none in the sources that could be read";
  return [
    ...lists.flatMap(listLines),
    "",
    "Hosts in a source that are in none of our lists:",
    ...(newNames.length === 0 ? [`  ${noNewNames}`] : newNames),
    "",
    `Oldest check: ${oldest} (${oldestAre})`,
  ].join("\n");
}

function listLines({ file, entries, oldestCheck, sources }: ListComparison): readonly string[] {
  const askable = sources.filter(({ address }) => address !== null);
  const others = sources.filter(({ address }) => address === null);
  const unasked = others.reduce((sum, source) => sum + source.entries, 0);
  return [
    `rules/${file}: ${count(entries)}, oldest check ${oldestCheck}`,
    ...askable.map((source) => `  ${source.source}, ${count(source.entries)}: ${stateOf(source)}`),
    ...(unasked === 0 ? [] : [`  source without an address: ${count(unasked)}`]),
  ];
}

function stateOf({ address, problem, names, missing }: SourceComparison): string {
  const where = address ?? "";
  if (problem !== null) return `could not be read (${problem}): ${where}`;
  if (names === 0) return `nothing to look for: ${where}`;
  return missing.length === 0
    ? `names them all: ${where}`
    : `does not name ${missing.join(", ")}: ${where}`;
}

const count = (entries: number): string =>
  `${String(entries)} ${entries === 1 ? "entry" : "entries"}`;
