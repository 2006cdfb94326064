import { fetchConfiguration, loadOrganizationRules } from "../actions/load-configuration";
import { checkMessage } from "../checks/check-message";
import { bundledRulesWith } from "../rule-set/bundled-rules-with";
import { handleSpamReports } from "./handle-spam-reports";

/* For every Outlook but classic Outlook on Windows: they run it in a page. */
const configurationFile = fetchConfiguration("config.json", (url, init) => fetch(url, init));
const organizationRules = configurationFile.then(loadOrganizationRules);

handleSpamReports({
  check: async (message) => {
    const { trustedDomains, additions } = await organizationRules;
    return checkMessage(message, bundledRulesWith(additions), {
      trustedDomains: new Set(trustedDomains),
    });
  },
  send: async (report, item) => {
    const { sendReport } = await import("./send-report");
    return sendReport(await configurationFile, report, item);
  },
});
