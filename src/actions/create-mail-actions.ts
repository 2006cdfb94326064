import type { HostCapabilities } from "../outlook/host-capabilities";
import { toActionError } from "./action-error";
import { selectTransport } from "./select-transport";
import { composeActions, type OpenComposeForm } from "./compose/compose-actions";
import type { Configuration } from "./configuration";
import type { EwsRequest } from "./ews/ews-client";
import type { HttpEnvironment } from "./graph/graph-client";
import type { MailActions } from "./mail-actions";
import type { ReportSettings } from "./stored-mail-actions";

/** What the actions need of the host; `src/outlook` has the real ones. */
export interface ActionEnvironment extends HttpEnvironment {
  readonly capabilities: HostCapabilities;
  readonly ewsRequest: EwsRequest;
  readonly openComposeForm: OpenComposeForm;
  /** The address of the add-in's pages, without a slash at the end. */
  readonly site: string;
}

/** What is known of a transport before its code is loaded. */
type Announced = Pick<MailActions, "transport" | "destination" | "can">;

/** Loads a transport's code with the first action. */
function lazily(announced: Announced, load: () => Promise<MailActions>): MailActions {
  let loading: Promise<MailActions> | null = null;
  const loaded = (): Promise<MailActions> => {
    loading ??= load().catch((thrown: unknown) => {
      loading = null;
      throw thrown;
    });
    return loading;
  };
  const failed = (thrown: unknown) => ({ kind: "failed", error: toActionError(thrown) }) as const;
  return {
    ...announced,
    report: (...of) => loaded().then((actions) => actions.report(...of), failed),
    remove: (message) => loaded().then((actions) => actions.remove(message), failed),
    undo: (removed) => loaded().then((actions) => actions.undo(removed), failed),
  };
}

/**
 * The actions, by the transport that this host and this configuration allow.
 *
 * @param shippedAddresses Where the rule set sends reports, unless the configuration says otherwise.
 */
export function createMailActions(
  configuration: Configuration,
  shippedAddresses: readonly string[],
  environment: ActionEnvironment,
): MailActions {
  const actions = actionsOfTransport(configuration, shippedAddresses, environment);
  const report = actions.can.report && configuration.offerReport;
  const remove = actions.can.remove && configuration.offerDelete;
  return { ...actions, can: { report, remove } };
}

function actionsOfTransport(
  configuration: Configuration,
  shippedAddresses: readonly string[],
  environment: ActionEnvironment,
): MailActions {
  const transport = selectTransport(environment.capabilities, configuration);
  const settings: ReportSettings = {
    destination: {
      addresses: configuration.reportAddresses ?? shippedAddresses,
      // Only Graph has the call.
      microsoft: transport === "graph" && configuration.reportToMicrosoft,
    },
    subjectPrefix: configuration.subjectPrefix,
    host: new URL(environment.site).hostname,
  };
  if (transport === "compose") return composeActions(environment.openComposeForm, settings);

  const { destination } = settings;
  const report = destination.addresses.length > 0 || destination.microsoft;
  const announced: Announced = { transport, destination, can: { report, remove: true } };
  if (transport === "ews") {
    return lazily(announced, async () => {
      const { ewsMailActions } = await import("./ews/ews-mail-actions");
      return ewsMailActions(settings, environment.ewsRequest, environment.wait);
    });
  }
  const clientId = configuration.clientId ?? "";
  const { site } = environment;
  return lazily(announced, async () => {
    const { graphMailActions } = await import("./graph/graph-mail-actions");
    return graphMailActions(settings, { ...configuration, clientId, site }, environment);
  });
}
