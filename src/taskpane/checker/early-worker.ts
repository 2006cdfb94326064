import { displayLanguage } from "../../outlook/display-language";
import { startCheckerWorker } from "./start-checker-worker";

declare global {
  /** The worker that `start-checker.ts` started, until the pane takes it. */
  var earlyChecker: { readonly worker: Worker; hasFailed: boolean } | undefined;
}

/** Starts the worker for the pane to take, which is still on its way. */
export function startEarly(): void {
  const worker = startCheckerWorker(displayLanguage());
  const early = { worker, hasFailed: false };
  // Nobody else listens yet.
  worker.onerror = () => {
    early.hasFailed = true;
  };
  globalThis.earlyChecker = early;
}

/** The worker that was started early, once; `null` where there is none, or where it has failed. */
export function takeEarlyWorker(): Worker | null {
  const early = globalThis.earlyChecker;
  globalThis.earlyChecker = undefined;
  return early === undefined || early.hasFailed ? null : early.worker;
}
