import { languageOf } from "../../explain/language";
import { displayLanguage } from "../../outlook/display-language";

declare global {
  /** The worker that `start-checker.ts` started; `too-late` once the pane has one. */
  var earlyChecker: { readonly worker: Worker; hasFailed: boolean } | "too-late" | undefined;
}

function startWorker(): Worker {
  return new Worker(
    /* webpackChunkName: "checker" */ new URL("./checker-worker.ts", import.meta.url),
    // The language in which it will most likely have to explain. A message would reach it only once this
    // thread has time, which Office.js and React take.
    { name: languageOf(displayLanguage()) },
  );
}

/** Starts the worker for the pane to take, unless the pane was faster than this script. */
export function startEarly(): void {
  if (globalThis.earlyChecker === "too-late") return;
  const worker = startWorker();
  const early = { worker, hasFailed: false };
  // Nobody else listens yet.
  worker.onerror = () => {
    early.hasFailed = true;
  };
  globalThis.earlyChecker = early;
}

/**
 * The worker that was started early, at the first call and where it has not failed; else a new one. A
 * script that does not load is told by its `error` event.
 */
export function takeWorker(): Worker {
  const early = globalThis.earlyChecker;
  globalThis.earlyChecker = "too-late";
  return typeof early === "object" && !early.hasFailed ? early.worker : startWorker();
}
