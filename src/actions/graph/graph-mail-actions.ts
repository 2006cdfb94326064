import type { ConsentSettings } from "../admin-consent-link";
import type { MailActions } from "../mail-actions";
import { nestedAppSignIn } from "../sign-in";
import { type ReportSettings, storedMailActions } from "../stored-mail-actions";
import type { HttpEnvironment } from "./graph-client";
import { type GraphSettings, graphStore } from "./graph-store";

/** The actions in Exchange Online; a chunk of its own, loaded with the first action. */
export function graphMailActions(
  reports: ReportSettings,
  settings: GraphSettingsAndSignIn,
  environment: HttpEnvironment,
): MailActions {
  const graph: GraphSettings = {
    endpoint: settings.graphEndpoint,
    reportMessageEndpoint: settings.reportMessageEndpoint,
  };
  const store = graphStore(graph, environment, nestedAppSignIn(settings));
  return storedMailActions("graph", store, reports);
}

interface GraphSettingsAndSignIn extends ConsentSettings {
  readonly reportMessageEndpoint: string;
}
