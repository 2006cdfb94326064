/** Numbers of one measured thing, condensed. */
interface Summary {
  readonly median: number;
  readonly p95: number;
  /** The middle half lies between these. */
  readonly quartiles: readonly [lower: number, upper: number];
}

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
export function summarise(numbers: readonly number[]): Summary {
  return {
    median: percentile(numbers, 0.5),
    p95: percentile(numbers, 0.95),
    quartiles: [percentile(numbers, 0.25), percentile(numbers, 0.75)],
  };
}
