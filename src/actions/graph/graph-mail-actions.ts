import type { MessageActions } from "../mail-actions";
import { nestedAppSignIn, type SignInSettings } from "../sign-in";
import { type ReportSettings, storedMailActions } from "../stored-mail-actions";
import type { HttpEnvironment } from "./graph-client";
import { type GraphSettings, graphStore } from "./graph-store";

/** The actions in Exchange Online; a chunk of its own, loaded with the first action. */
export function graphMailActions(
  reports: ReportSettings,
  settings: GraphSettings & SignInSettings,
  environment: HttpEnvironment,
): MessageActions {
  return storedMailActions(graphStore(settings, environment, nestedAppSignIn(settings)), reports);
}
