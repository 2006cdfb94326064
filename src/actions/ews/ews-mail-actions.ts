import type { ActionError } from "../action-error";
import type { MessageActions } from "../mail-actions";
import { type ReportSettings, storedMailActions } from "../stored-mail-actions";
import type { EwsRequest } from "./ews-client";
import { ewsIsRefused, ewsStore } from "./ews-store";

/** The actions on an Exchange Server, and whether it lets the add-in; a chunk of its own. */
export function ewsMailActions(
  settings: ReportSettings,
  request: EwsRequest,
  wait: (milliseconds: number) => Promise<void>,
): MessageActions & { readonly probe: () => Promise<ActionError | null> } {
  const actions = storedMailActions(ewsStore(request, wait), settings);
  return { ...actions, probe: () => ewsIsRefused(request, wait) };
}
