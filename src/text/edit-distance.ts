/**
 * How many letters must be inserted, deleted, replaced or swapped with their neighbour to turn one
 * word into the other (optimal string alignment distance), up to a limit.
 *
 * @param a A word, compared by UTF-16 code unit.
 * @param b A word.
 * @param limit The largest distance of interest; words further apart are mostly given up after a few letters.
 * @returns The number of edits, or `limit + 1` where there are more.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  let fewestInLast = 0;
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let fewest = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const edits = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
      current.push(edits);
      fewest = Math.min(fewest, edits);
    }
    // The distance never falls from here on; a swap reaches back two rows.
    if (fewest > limit && fewestInLast > limit) return limit + 1;
    beforeLast = last;
    last = current;
    fewestInLast = fewest;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}
