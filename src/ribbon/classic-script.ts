import "./polyfills";
import { checkMessage } from "../checks/check-message";
import { bundledRuleSet } from "../rule-set/bundled-rule-set";
import { handleSpamReports } from "./handle-spam-reports";

/*
 * For classic Outlook on Windows. It sends nothing: its runtime loads nothing after this script, and
 * has no `crypto`, without which MSAL signs nobody in
 * (https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/8412).
 */
handleSpamReports({
  check: (message) => checkMessage(message, bundledRuleSet),
  send: () => Promise.resolve({ kind: "not-offered" }),
});
