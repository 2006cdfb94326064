import { ActionsController } from "../../actions/actions-controller";
import type { ConfigurationProblem, LoadedConfiguration } from "../../actions/configuration";
import { createMailActions } from "../../actions/create-mail-actions";
import { outlookEnvironment } from "../../actions/outlook-environment";
import { pinning } from "../../outlook/pinning";
import { hintMemory } from "../pin-hint/hint-memory";
import { type PinHint, startPinHint } from "../pin-hint/start-pin-hint";

export interface StartedActions {
  readonly controller: ActionsController;
  readonly problems: readonly ConfigurationProblem[];
  readonly pinHint: PinHint;
  /** Where the organization helps; `null` where that is not configured. */
  readonly help: { readonly address: string; readonly organization: string | null } | null;
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
  const actions = await createMailActions(
    configuration,
    shippedAddresses,
    outlookEnvironment((url, init) => fetch(url, init)),
  );
  const pinHint = startPinHint(pinning(), hintMemory);
  const { helpLink, organizationName: organization } = configuration;
  const help = helpLink === null ? null : { address: helpLink, organization };
  return { controller: new ActionsController(actions), problems, pinHint, help };
}
