import { UsageError } from "../run-command";

/**
 * The parts of a benchmark that are named; all of them where none is.
 *
 * @throws UsageError for a name that no part has.
 */
export function selectParts<Part>(
  parts: Readonly<Record<string, Part>>,
  names: readonly string[],
): readonly Part[] {
  const unknown = names.find((name) => !(name in parts));
  if (unknown !== undefined) {
    throw new UsageError(
      `There is no part "${unknown}"; there are: ${Object.keys(parts).join(", ")}.`,
    );
  }
  return Object.entries(parts)
    .filter(([name]) => names.length === 0 || names.includes(name))
    .map(([, part]) => part);
}
