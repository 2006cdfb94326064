/**
 * Works on several items at once and gives the outcomes in the items' order.
 *
 * @param ahead How many items may be worked on at once, and so how many outcomes may wait.
 */
export async function* mapInOrder<Item, Outcome>(
  items: AsyncIterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Outcome>,
): AsyncGenerator<Outcome> {
  const pending: Promise<Outcome>[] = [];
  for await (const item of items) {
    const outcome = work(item);
    // A failure is told when its turn comes, not as a rejection that nobody handles.
    outcome.catch(() => undefined);
    pending.push(outcome);
    const first = pending.length >= ahead ? pending.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const outcome of pending) yield await outcome;
}
