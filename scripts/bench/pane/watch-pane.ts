import type { BrowserContext } from "playwright-core";

/** What is noted in the pane while it runs; times in milliseconds since its navigation. */
export interface PaneWatch {
  firstVerdictAt: number | undefined;
  /** When Outlook told of the newest selection. */
  selectedAt: number | undefined;
  /** When the newest selection's verdict stood there. */
  verdictAt: number | undefined;
  /** When the pane first told how far the newest check is. */
  progressAt: number | undefined;
  /** How long the main thread did not answer, at most, since the newest selection. */
  longestSilence: number;
  /** Durations of tasks over 50 ms since the newest selection (Long Tasks API). */
  longTasks: number[];
  /** Verdicts that were shown while Outlook had another message selected. */
  stale: string[];
}

declare global {
  /** In the pane, by `watchPane`. */
  var paneWatch: PaneWatch | undefined;
}

/**
 * Has the pane of each page of the context note what happens in it. To be called before it opens.
 *
 * Made messages are told apart by their subject, which their first link's host repeats: see
 * `made-message.ts`.
 */
export async function watchPane(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const watch: PaneWatch = {
      firstVerdictAt: undefined,
      selectedAt: undefined,
      verdictAt: undefined,
      progressAt: undefined,
      longestSilence: 0,
      longTasks: [],
      stale: [],
    };
    globalThis.paneWatch = watch;

    // No function has a name here: tsx would have it call a helper that the page has not.
    new MutationObserver(() => {
      const pane = document.querySelector("[data-verdict]");
      if (pane === null) return;
      const now = performance.now();
      if (pane.getAttribute("data-verdict") === "pending") {
        if (pane.querySelector("progress") !== null) watch.progressAt ??= now;
        return;
      }
      watch.firstVerdictAt ??= now;
      const text = pane.textContent;
      const subject = Office.context.mailbox.item?.subject;
      const made = /m\d+\.example/u.exec(text)?.[0];
      if (made !== undefined && made !== subject) watch.stale.push(made);
      if (watch.selectedAt !== undefined && made === subject) watch.verdictAt ??= now;
    }).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });

    // Before Office.js, which listens only later.
    addEventListener("message", ({ data, timeStamp }: MessageEvent<unknown>) => {
      if (typeof data !== "string" || !data.includes('"olkItemSelectedChanged"')) return;
      if (!data.includes('"_responseType":1')) return;
      Object.assign(watch, {
        selectedAt: timeStamp,
        verdictAt: undefined,
        progressAt: undefined,
        longestSilence: 0,
        longTasks: [],
      });
      beat = performance.now();
    });

    let beat = performance.now();
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const now = performance.now();
      watch.longestSilence = Math.max(watch.longestSilence, now - beat);
      beat = now;
      setTimeout(() => {
        channel.port2.postMessage(null);
      }, 1);
    };
    channel.port2.postMessage(null);
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        if (startTime >= (watch.selectedAt ?? 0)) watch.longTasks.push(duration);
      }
    }).observe({ type: "longtask" });
  });
}
