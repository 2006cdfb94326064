/**
 * Times several pieces of work in turn, so that a busy machine slows all of them alike.
 *
 * @param work Each is run `rounds` times, after one run that is not counted.
 * @returns For each, the milliseconds of its quickest run: what it takes without interruption.
 */
export function quickestOf(work: readonly (() => unknown)[], rounds: number): readonly number[] {
  const quickest = work.map(() => Infinity);
  for (let round = -1; round < rounds; round += 1) {
    work.forEach((run, index) => {
      const start = performance.now();
      run();
      const taken = performance.now() - start;
      if (round >= 0) quickest[index] = Math.min(quickest[index] ?? taken, taken);
    });
  }
  return quickest;
}
