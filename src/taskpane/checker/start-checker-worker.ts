import type { Language } from "../../explain/language";

/**
 * Starts the worker that checks. A script that does not load is told by its `error` event.
 *
 * @param language In which it will most likely have to explain. It is the worker's name: a message
 *   would reach it only once this thread has time, which Office.js and React take.
 */
export function startCheckerWorker(language: Language): Worker {
  return new Worker(
    /* webpackChunkName: "checker" */ new URL("./checker-worker.ts", import.meta.url),
    { name: language },
  );
}
