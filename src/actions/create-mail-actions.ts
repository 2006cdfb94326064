import type { HostCapabilities } from "../outlook/host-capabilities";
import { toActionError } from "./action-error";
import { composeActions, type OpenComposeForm } from "./compose/compose-actions";
import type { Configuration } from "./configuration";
import type { EwsRequest } from "./ews/ews-client";
import type { HttpEnvironment } from "./graph/graph-client";
import { fallBack } from "./fall-back";
import {
  failed,
  type MailActions,
  type MessageActions,
  type TransportActions,
} from "./mail-actions";
import { selectTransports } from "./select-transports";
import { sharedUntilFailure } from "./shared-until-failure";
import type { ReportSettings } from "./stored-mail-actions";

/** What the actions need from the host; implemented in `src/outlook`. */
export interface ActionEnvironment extends HttpEnvironment {
  readonly capabilities: HostCapabilities;
  readonly ewsRequest: EwsRequest;
  readonly openComposeForm: OpenComposeForm;
  readonly reportSecret: () => string;
  /** The address of the add-in's pages, without a slash at the end. */
  readonly site: string;
}

/** Loads a transport's code when it is first needed. */
function lazily(load: () => Promise<MessageActions>): MessageActions {
  const loaded = sharedUntilFailure(load);
  return {
    report: (...of) => loaded().then((actions) => actions.report(...of), failed),
    remove: (message) => loaded().then((actions) => actions.remove(message), failed),
    undo: (removed) => loaded().then((actions) => actions.undo(removed), failed),
  };
}

/**
 * The actions, by the best transport that this host and this configuration allow.
 *
 * @param shippedAddresses Where the rule set sends reports, unless the configuration says otherwise.
 */
export function createMailActions(
  configuration: Configuration,
  shippedAddresses: readonly string[],
  environment: ActionEnvironment,
): Promise<MailActions> {
  const { capabilities, site } = environment;
  const { clientId, subjectPrefix, reportLine, simulation, reportToMicrosoft } = configuration;
  const addresses = configuration.reportAddresses ?? shippedAddresses;
  const settingsWith = (microsoft: boolean): ReportSettings => ({
    destination: { addresses, microsoft },
    subjectPrefix,
    line: reportLine,
    simulation,
    host: new URL(site).hostname,
    secret: environment.reportSecret,
  });

  const stored = (
    transport: "graph" | "ews",
    settings: ReportSettings,
    load: () => Promise<MessageActions>,
  ): TransportActions => {
    const { destination } = settings;
    const can = { report: addresses.length > 0 || destination.microsoft, remove: true };
    return { transport, destination, can, ...lazily(load) };
  };

  const graph = (): TransportActions => {
    // Only Graph has the call.
    const settings = settingsWith(reportToMicrosoft);
    return stored("graph", settings, async () => {
      const { graphMailActions } = await import("./graph/graph-mail-actions");
      const { mailboxAddress } = capabilities;
      const signIn = { ...configuration, clientId: clientId ?? "", site, mailboxAddress };
      return graphMailActions(settings, signIn, environment);
    });
  };

  const ews = (): TransportActions => {
    const settings = settingsWith(false);
    const load = async () => {
      const { ewsMailActions } = await import("./ews/ews-mail-actions");
      return ewsMailActions(settings, environment.ewsRequest, environment.wait);
    };
    const probe = () => load().then((actions) => actions.probe(), toActionError);
    return { ...stored("ews", settings, load), probe };
  };

  const compose = (): TransportActions =>
    composeActions(environment.openComposeForm, settingsWith(false));

  const transports = { graph, ews, compose };
  const offered = (actions: TransportActions): TransportActions => ({
    ...actions,
    can: {
      report: actions.can.report && configuration.offerReport,
      remove: actions.can.remove && configuration.offerDelete,
    },
  });
  return fallBack(
    selectTransports(capabilities, configuration).map((transport) =>
      offered(transports[transport]()),
    ),
    { addresses: configuration.offerReport ? addresses : [], microsoft: false },
  );
}
