import { expect, test } from "@jest/globals";
import { mapInOrder } from "../../src/cli/map-in-order";

async function* numbers(count: number): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) {
    yield await Promise.resolve(number);
  }
}

test("gives outcomes in the items' order, working on no more than asked", async () => {
  let working = 0;
  let most = 0;
  const outcomes: number[] = [];
  const work = async (item: number): Promise<number> => {
    working += 1;
    most = Math.max(most, working);
    await new Promise((done) => setTimeout(done, item % 3));
    working -= 1;
    return item * 2;
  };
  for await (const outcome of mapInOrder(numbers(20), 4, work)) outcomes.push(outcome);
  expect(outcomes).toEqual(Array.from({ length: 20 }, (_, index) => index * 2));
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(4);
});

test("fails where the work fails, at that item's turn", async () => {
  const outcomes: number[] = [];
  const run = async (): Promise<void> => {
    const work = (item: number): Promise<number> =>
      item === 2 ? Promise.reject(new Error("two")) : Promise.resolve(item);
    for await (const outcome of mapInOrder(numbers(5), 3, work)) outcomes.push(outcome);
  };
  await expect(run()).rejects.toThrow("two");
  expect(outcomes).toEqual([0, 1]);
});
