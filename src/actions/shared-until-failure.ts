/**
 * Starts something with the first call, and hands its outcome to every later one; after a failure the
 * next call starts it anew.
 */
export function sharedUntilFailure<Value>(start: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<Value> | null = null;
  return () => {
    running ??= start().catch((thrown: unknown) => {
      running = null;
      throw thrown;
    });
    return running;
  };
}
