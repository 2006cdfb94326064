import { hasMailboxSet } from "./requirement-set";
import { openMailbox } from "./this-outlook";

/**
 * What pinning does for a task pane in this Outlook.
 *
 * - `stays-open`: the pane closes with the next selection unless it is pinned.
 * - `follows`: it stays open in any case, and is told of the next selection only when pinned.
 * - `none`: there is no pinning, or nobody promises it.
 */
export type Pinning = "stays-open" | "follows" | "none";

/** The account type of a mailbox in Microsoft 365. */
const microsoft365Account = "office365";

/**
 * Asks what pinning does here; to be asked once Office.js is ready.
 *
 * @see https://learn.microsoft.com/office/dev/add-ins/outlook/pinnable-taskpane for where it is;
 *   https://github.com/OfficeDev/office-js-docs-pr/issues/5288 for the Mac
 */
export function pinning(): Pinning {
  if (!hasMailboxSet("1.5") || openMailbox().accountType !== microsoft365Account) return "none";
  switch (Office.context.platform) {
    case Office.PlatformType.PC:
    case Office.PlatformType.OfficeOnline:
      return "stays-open";
    case Office.PlatformType.Mac:
      return "follows";
    default:
      return "none";
  }
}
