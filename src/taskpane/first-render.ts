import type { Observable } from "../observable";
import type { PaneState } from "./pane-state";

const isWaiting = (state: PaneState): boolean =>
  state.kind === "starting" || (state.kind === "checking" && state.progress === null);

/**
 * Puts off the first render until there is more to say than "please wait", which `taskpane.html`
 * shows by itself: rendering that would hold up Office.js, which starts on the same thread, and so
 * the verdict.
 *
 * @param render Called once: at the first such state.
 */
export function renderAtFirstNews(state: Observable<PaneState>, render: () => void): void {
  const unsubscribe = state.subscribe(() => {
    if (isWaiting(state.get())) return;
    unsubscribe();
    render();
  });
}
