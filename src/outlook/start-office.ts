/**
 * - `office-missing`: the Office.js library is not there (blocked, offline).
 * - `timed-out`: it is there and never became ready.
 * - `not-outlook`: it runs in a plain browser tab or in another Office application.
 */
export type OfficeStartFailure = "office-missing" | "timed-out" | "not-outlook";

export class OfficeStartError extends Error {
  override readonly name = "OfficeStartError";

  constructor(readonly failure: OfficeStartFailure) {
    super(failure);
  }
}

/** How long Office.js may take to get ready, in milliseconds. */
const officeStartTimeoutMs = 15_000;

/**
 * Waits until Office.js is ready and makes sure that it runs in Outlook.
 *
 * @param timeoutMs In milliseconds.
 * @throws {OfficeStartError} Where the pane cannot work here.
 */
export async function startOffice(timeoutMs = officeStartTimeoutMs): Promise<void> {
  if (typeof Office === "undefined") {
    throw new OfficeStartError("office-missing");
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  const timedOut = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new OfficeStartError("timed-out"));
    }, timeoutMs);
  });
  const { host } = await Promise.race([Office.onReady(), timedOut]).finally(() => {
    clearTimeout(timer);
  });
  if (host !== Office.HostType.Outlook) {
    throw new OfficeStartError("not-outlook");
  }
}
