import type { Observable } from "./observable";
import type { PaneState } from "./pane-state";

/**
 * How long the first render waits for something to show, in milliseconds. The picture of waiting
 * fades in later still.
 */
export const firstRenderPatience = 400;

const isWaiting = (state: PaneState): boolean =>
  state.kind === "starting" || (state.kind === "checking" && state.progress === null);

/**
 * Puts the first render off until there is more to show than that the reader has to wait: rendering
 * that would hold up Office.js, which starts on the same thread, and so the verdict.
 *
 * @param render Called once: at the first such state, or when the patience is over.
 */
export function renderAtFirstNews(state: Observable<PaneState>, render: () => void): void {
  const renderNow = (): void => {
    clearTimeout(patience);
    unsubscribe();
    render();
  };
  const patience = setTimeout(renderNow, firstRenderPatience);
  const unsubscribe = state.subscribe(() => {
    if (!isWaiting(state.get())) renderNow();
  });
}
