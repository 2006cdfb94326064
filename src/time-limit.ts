/** Something took longer than it may. */
export class TimeLimitError extends Error {
  override readonly name = "TimeLimitError";
}

/**
 * Waits for something no longer than a time limit; without one in a runtime that has no timers.
 *
 * @param start May throw: that rejects, too.
 * @throws {TimeLimitError}
 */
export async function within<Value>(
  milliseconds: number,
  start: () => Value | Promise<Value>,
): Promise<Value> {
  if (typeof setTimeout !== "function") return start();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TimeLimitError());
    }, milliseconds);
  });
  try {
    return await Promise.race([start(), limit]);
  } finally {
    clearTimeout(timer);
  }
}
