export class TimeUpError extends Error {}

/**
 * Has PDF.js do a part of its work, and ends it once time is up. Its promises leave timers no turn,
 * but it asks for the time after every hundred operators of a page, and then gets an
 * error for an answer. Only one PDF is read at a time.
 *
 * @param isOver Whether time is up.
 * @throws TimeUpError where time is up before the work is done.
 */
export async function interruptible<Result>(
  work: () => Promise<Result>,
  isOver: () => boolean,
): Promise<Result> {
  const { now } = Date;
  Date.now = () => {
    if (isOver()) throw new TimeUpError();
    return now();
  };
  try {
    const result = await work();
    // PDF.js may pass over the error, and hand out what it has.
    if (isOver()) throw new TimeUpError();
    return result;
  } finally {
    Date.now = now;
  }
}
