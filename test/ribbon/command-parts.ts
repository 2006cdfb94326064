import { checkMessage } from "../../src/checks/check-message";
import { outline } from "../../src/explain/outline";
import { readEml } from "../../src/message/read-eml";
import type { ReportCommandParts } from "../../src/ribbon/report-command";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";

/** The true checks, on a message that Outlook hands out, where nothing can be sent. */
export const commandParts = (
  eml: string,
  change: Partial<ReportCommandParts> = {},
): ReportCommandParts => ({
  displayLanguage: () => "en",
  readEmlAsBase64: () => Promise.resolve(Buffer.from(eml).toString("base64")),
  readEml,
  check: (message) => checkMessage(message, bundledRuleSet),
  outline: (result, language) => outline(result, language, bundledRuleSet),
  send: () => Promise.resolve({ kind: "not-offered" }),
  ...change,
});
