import { fetchConfiguration, loadTrustedDomains } from "../actions/load-configuration";
import { checkMessage } from "../checks/check-message";
import { bundledRuleSet } from "../rule-set/bundled-rule-set";
import { handleSpamReports } from "./handle-spam-reports";

/* For every Outlook but classic Outlook on Windows: they run it in a page. */
const configurationFile = fetchConfiguration("config.json", (url, init) => fetch(url, init));
const trustedDomains = configurationFile.then(loadTrustedDomains);

handleSpamReports({
  check: async (message) =>
    checkMessage(message, bundledRuleSet, { trustedDomains: new Set(await trustedDomains) }),
  send: async (report, item) => {
    const { sendReport } = await import("./send-report");
    return sendReport(await configurationFile, report, item);
  },
});
