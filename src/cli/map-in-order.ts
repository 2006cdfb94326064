/**
 * Processes several items concurrently and yields the outcomes in the items' order.
 *
 * @param ahead How many items may be processed at once, and so how many outcomes may be waiting.
 */
export async function* mapInOrder<Item, Outcome>(
  items: AsyncIterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Outcome>,
): AsyncGenerator<Outcome> {
  const pending: Promise<Outcome>[] = [];
  for await (const item of items) {
    const outcome = work(item);
    // A failure is thrown when its turn comes, not as an unhandled rejection.
    outcome.catch(() => undefined);
    pending.push(outcome);
    const first = pending.length >= ahead ? pending.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const outcome of pending) yield await outcome;
}
