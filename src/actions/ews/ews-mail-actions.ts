import type { TransportActions } from "../mail-actions";
import { type ReportSettings, storedMailActions } from "../stored-mail-actions";
import type { EwsRequest } from "./ews-client";
import { ewsIsRefused, ewsStore } from "./ews-store";

/** The actions on an Exchange Server; a chunk of its own. */
export function ewsMailActions(
  settings: ReportSettings,
  request: EwsRequest,
  wait: (milliseconds: number) => Promise<void>,
): TransportActions {
  const actions = storedMailActions("ews", ewsStore(request, wait), settings);
  return { ...actions, probe: () => ewsIsRefused(request, wait) };
}
