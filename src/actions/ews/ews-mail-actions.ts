import type { MailActions } from "../mail-actions";
import { type ReportSettings, storedMailActions } from "../stored-mail-actions";
import type { EwsRequest } from "./ews-client";
import { ewsStore } from "./ews-store";

/** The actions on an Exchange Server; a chunk of its own, loaded with the first action. */
export function ewsMailActions(
  settings: ReportSettings,
  request: EwsRequest,
  wait: (milliseconds: number) => Promise<void>,
): MailActions {
  return storedMailActions("ews", ewsStore(request, wait), settings);
}
