/**
 * A file of `rules/` with its entries, all of one shape, as one array for each of their keys: what is
 * alike stands together, and so compresses better.
 *
 * @param {Record<string, unknown>} file
 * @returns {Record<string, unknown>} `file` itself where it has no such entries.
 */
export function toColumns(file) {
  const { entries, ...rest } = file;
  if (!Array.isArray(entries) || entries.length === 0) return file;
  const keys = Object.keys(entries[0] ?? {});
  const isAlike = (entry) =>
    typeof entry === "object" &&
    entry !== null &&
    !Array.isArray(entry) &&
    Object.keys(entry).join() === keys.join();
  if (keys.length === 0 || !entries.every(isAlike)) return file;
  const columns = Object.fromEntries(keys.map((key) => [key, entries.map((entry) => entry[key])]));
  return { ...rest, columns };
}

/**
 * The other way round; what the bundle runs as it starts.
 *
 * @param {Record<string, unknown>} file What `toColumns` gave.
 * @returns {Record<string, unknown>}
 */
export function fromColumns({ columns, ...rest }) {
  if (columns === undefined) return rest;
  // Column after column: `Object.fromEntries` for each row would hold up a pane's start.
  const [[firstKey, firstColumn], ...others] = Object.entries(columns);
  const entries = firstColumn.map((value) => ({ [firstKey]: value }));
  for (const [key, column] of others) {
    entries.forEach((entry, row) => {
      entry[key] = column[row];
    });
  }
  return { ...rest, entries };
}
