import type { TransportActions } from "../mail-actions";
import { nestedAppSignIn, type SignInSettings } from "../sign-in";
import { type ReportSettings, storedMailActions } from "../stored-mail-actions";
import type { HttpEnvironment } from "./graph-client";
import { type GraphSettings, graphStore } from "./graph-store";

/** The actions in Exchange Online; a chunk of its own, loaded with the first action. */
export function graphMailActions(
  reports: ReportSettings,
  settings: GraphSettingsAndSignIn,
  environment: HttpEnvironment,
): TransportActions {
  const graph: GraphSettings = {
    endpoint: settings.graphEndpoint,
    reportMessageEndpoint: settings.reportMessageEndpoint,
    mailboxAddress: settings.mailboxAddress,
  };
  const store = graphStore(graph, environment, nestedAppSignIn(settings));
  return storedMailActions("graph", store, reports);
}

interface GraphSettingsAndSignIn extends SignInSettings {
  readonly reportMessageEndpoint: string;
}
