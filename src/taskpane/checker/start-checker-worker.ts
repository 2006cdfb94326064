import type { Language } from "../../explain/language";
import type { CheckerPreparation } from "./checker-protocol";

/**
 * Starts the worker that checks. A script that does not load is told by its `error` event.
 *
 * @param language In which it will most likely have to explain.
 */
export function startCheckerWorker(language: Language): Worker {
  const worker = new Worker(new URL("./checker-worker.ts", import.meta.url), { name: "checker" });
  worker.postMessage({ kind: "prepare", language } satisfies CheckerPreparation);
  return worker;
}
