import { languageOf } from "../../explain/language";
import { displayLanguage } from "../../outlook/display-language";
import { startCheckerWorker } from "./start-checker-worker";

declare global {
  /** The worker that `start-checker.ts` started; once the pane has one, it wants none any more. */
  var earlyChecker: { readonly worker: Worker; hasFailed: boolean } | "too-late" | undefined;
}

/** Starts the worker for the pane to take, unless the pane was faster than this script. */
export function startEarly(): void {
  if (globalThis.earlyChecker === "too-late") return;
  const worker = startCheckerWorker(languageOf(displayLanguage()));
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
  globalThis.earlyChecker = "too-late";
  return early === undefined || early === "too-late" || early.hasFailed ? null : early.worker;
}
