import { openComposeForm } from "../outlook/compose-form";
import { ewsRequest } from "../outlook/ews-request";
import { hostCapabilities } from "../outlook/host-capabilities";
import { readReportSecret } from "../outlook/report-secret";
import type { ActionEnvironment } from "./create-mail-actions";

/**
 * What the actions need of Outlook and of a page of the add-in, once Office.js is ready.
 *
 * @param fetch The page's.
 */
export function outlookEnvironment(fetch: ActionEnvironment["fetch"]): ActionEnvironment {
  return {
    capabilities: hostCapabilities(),
    ewsRequest,
    openComposeForm,
    reportSecret: readReportSecret,
    site: new URL(".", location.href).href.replace(/\/$/, ""),
    fetch,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    timeLimit: (milliseconds) => AbortSignal.timeout(milliseconds),
    now: () => Date.now(),
  };
}
