import { within } from "../time-limit";

/**
 * - `office-missing`: the Office.js library is not there (blocked, offline).
 * - `timed-out`: it is there and never became ready.
 * - `not-outlook`: it runs in a plain browser tab or in another Office application.
 */
export type OfficeStartFailure = "office-missing" | "timed-out" | "not-outlook";

/** How long Office.js may take to get ready, in milliseconds. */
export const officeStartTimeoutMs = 15_000;

/**
 * Waits until Office.js is ready and makes sure that it runs in Outlook.
 *
 * @returns Why the pane cannot work here; `null` where it can.
 */
export async function startOffice(): Promise<OfficeStartFailure | null> {
  if (typeof Office === "undefined") return "office-missing";
  try {
    const { host } = await within(officeStartTimeoutMs, () => Office.onReady());
    return host === Office.HostType.Outlook ? null : "not-outlook";
  } catch {
    return "timed-out";
  }
}
