/**
 * The first index for which a condition holds that holds for all later ones, too, by bisection.
 *
 * @returns `length` where it holds for none.
 */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
