import { fetchConfiguration, loadOrganizationRules } from "../actions/load-configuration";
import { checkMessage } from "../checks/check-message";
import { bundledRulesWith } from "../rule-set/bundled-rules-with";
import { handleSpamReports } from "./handle-spam-reports";

/* For every Outlook but classic Outlook on Windows: they run it in a page. */
const configurationFile = fetchConfiguration((url, init) => fetch(url, init));
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

// Office.js waits ten seconds for this call before it gives up, and then tells Outlook that commands can
// be invoked. It answers one that nobody has claimed yet with an error.
void Office.onReady();
