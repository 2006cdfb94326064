import { ActionsController } from "../../actions/actions-controller";
import type { ConfigurationProblem, LoadedConfiguration } from "../../actions/configuration";
import { createMailActions } from "../../actions/create-mail-actions";
import { openComposeForm } from "../../outlook/compose-form";
import { ewsRequest } from "../../outlook/ews-request";
import { hostCapabilities } from "../../outlook/host-capabilities";
import { readReportSecret } from "../../outlook/report-secret";
import { pinning } from "../../outlook/pinning";
import { hintMemory } from "../pin-hint/hint-memory";
import { type PinHint, startPinHint } from "../pin-hint/start-pin-hint";

export interface StartedActions {
  readonly controller: ActionsController;
  readonly problems: readonly ConfigurationProblem[];
  readonly pinHint: PinHint;
}

/**
 * Selects the transport by which actions work here. To be called once Office.js is ready.
 *
 * @param shippedAddresses Where the rule set sends reports.
 */
export async function startActions(
  { configuration, problems }: LoadedConfiguration,
  shippedAddresses: readonly string[],
): Promise<StartedActions> {
  const actions = await createMailActions(configuration, shippedAddresses, {
    capabilities: hostCapabilities(),
    ewsRequest,
    openComposeForm,
    reportSecret: readReportSecret,
    site: new URL(".", location.href).href.replace(/\/$/, ""),
    fetch: (url, init) => fetch(url, init),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    now: () => Date.now(),
  });
  const pinHint = startPinHint(pinning(), hintMemory("pin-hint"));
  return { controller: new ActionsController(actions), problems, pinHint };
}
