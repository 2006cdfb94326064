import "./polyfills";
import { checkMessage } from "../checks/check-message";
import { explain } from "../explain/explain";
import { languageOf } from "../explain/language";
import { readEml } from "../message/read-eml";
import { officeCall } from "../outlook/office-call";
import { bundledRuleSet } from "../rule-set/bundled-rule-set";
import { reportCommand, type SpamReportCompletion } from "./report-command";

/** Of the five minutes that Outlook gives the command. */
const timeoutMs = 60_000;

/** Office.js types `completed` for commands only, without the options of a spam report. */
interface SpamReportingEvent {
  readonly completed: (options: SpamReportCompletion) => void;
}

async function onSpamReport(event: SpamReportingEvent): Promise<void> {
  const { displayLanguage, mailbox } = Office.context;
  const item = mailbox.item as Office.MessageRead;
  const completion = await reportCommand({
    language: () => languageOf(displayLanguage),
    readEmlAsBase64: () =>
      officeCall<string>(
        "getAsFileAsync",
        (callback) => {
          item.getAsFileAsync(callback);
        },
        { timeoutMs },
      ),
    readEml,
    check: (message) => checkMessage(message, bundledRuleSet),
    explain: (result, language) => explain(result, language, bundledRuleSet),
  });
  event.completed(completion);
}

// At once, without Office.onReady: classic Outlook runs none of it in a function command.
Office.actions.associate("onSpamReport", (event: SpamReportingEvent) => {
  void onSpamReport(event);
});
