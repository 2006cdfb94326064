/**
 * The value below which a share of the numbers lies (nearest rank).
 *
 * @param numbers At least one, in any order.
 * @param share From 0 to 1.
 * @throws RangeError where there is no number.
 */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  const value = sorted[rank - 1];
  if (value === undefined) throw new RangeError("There is no number to summarise.");
  return value;
}

/** @throws RangeError where there is no number. */
export const median = (numbers: readonly number[]): number => percentile(numbers, 0.5);

/**
 * Between which the middle half lies, such as `12–15`.
 *
 * @throws RangeError where there is no number.
 */
export const middleHalf = (numbers: readonly number[], digits: number): string =>
  [0.25, 0.75].map((share) => percentile(numbers, share).toFixed(digits)).join("–");
