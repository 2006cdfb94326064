import type { RuleList } from "./rule-lists";
import type { ReadSource } from "./read-source";

/** How a list stands against one of the sources that it names. */
export interface SourceComparison {
  readonly source: string;
  /** `null` where the source has none. */
  readonly address: string | null;
  readonly entries: number;
  /** Why the source could not be read; `null` where it was, or was not asked. */
  readonly problem: string | null;
  /** How many names it was asked for. */
  readonly names: number;
  /** Those that the source does not name, or no longer. */
  readonly missing: readonly string[];
}

export interface ListComparison {
  readonly file: string;
  readonly entries: number;
  /** The oldest day on which somebody looked, an ISO date. */
  readonly oldestCheck: string;
  readonly sources: readonly SourceComparison[];
}

/**
 * Compares a list with what its sources say now.
 *
 * @param read What each address answered.
 */
export function compareList(
  { file, entries, addresses }: RuleList,
  read: ReadonlyMap<string, ReadSource>,
): ListComparison {
  const sources = [...new Set(entries.map(({ source }) => source))];
  return {
    file,
    entries: entries.length,
    oldestCheck: entries.map(({ checked }) => checked).sort()[0] ?? "",
    sources: sources.map((source) => {
      const cited = entries.filter((entry) => entry.source === source);
      const names = [...new Set(cited.flatMap(({ values }) => values))];
      const address = addresses.get(source) ?? null;
      const answer = address === null ? undefined : read.get(address);
      return {
        source,
        address,
        entries: cited.length,
        problem: answer !== undefined && "problem" in answer ? answer.problem : null,
        names: names.length,
        missing: answer !== undefined && "text" in answer ? missingFrom(answer.text, names) : [],
      };
    }),
  };
}

function missingFrom(text: string, names: readonly string[]): readonly string[] {
  const named = comparable(text);
  return names.filter((value) => !named.includes(comparable(value)));
}

/** Width, case and white space differ from page to page; a regular expression has its dots escaped. */
const comparable = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\\]+/gu, "");
