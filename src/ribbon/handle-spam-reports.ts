import { outline } from "../explain/outline";
import { readEml } from "../message/read-eml";
import { displayLanguage } from "../outlook/display-language";
import { officeCall } from "../outlook/office-call";
import { bundledRuleSet } from "../rule-set/bundled-rule-set";
import {
  limits,
  reportCommand,
  type ReportCommandParts,
  type RibbonReport,
  type SpamReportCompletion,
} from "./report-command";
import type { Sending } from "./sending";

/** Office.js types the options with enumerations and as `object`. */
interface SpamReportingEvent {
  readonly completed: (options: SpamReportCompletion) => void;
}

/** What differs by the runtime. */
export interface RuntimeParts {
  readonly check: ReportCommandParts["check"];
  readonly send: (report: RibbonReport, item: Office.MessageRead) => Promise<Sending>;
}

/**
 * Answers the ribbon's Report button from now on: at once, without `Office.onReady`, for classic
 * Outlook runs none of it in a function command; a page calls that afterwards.
 */
export function handleSpamReports({ check, send }: RuntimeParts): void {
  Office.actions.associate("onSpamReport", (event: SpamReportingEvent) => {
    // The reader may select another message while this one is being reported.
    let selected: Office.MessageRead | undefined;
    const item = (): Office.MessageRead => {
      selected ??= Office.context.mailbox.item as Office.MessageRead;
      return selected;
    };
    void reportCommand({
      displayLanguage,
      readEmlAsBase64: () =>
        officeCall<string>(
          "getAsFileAsync",
          (callback) => {
            item().getAsFileAsync(callback);
          },
          { timeoutMs: limits.checking },
        ),
      readEml,
      check,
      outline: (result, language) => outline(result, language, bundledRuleSet),
      send: (report) => send(report, item()),
    }).then((completion) => {
      event.completed(completion);
    });
  });
}
