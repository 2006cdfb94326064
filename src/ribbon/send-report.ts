import { createMailActions } from "../actions/create-mail-actions";
import { type ConfigurationFile, loadConfiguration } from "../actions/load-configuration";
import type { ReportContent, ReportDestination, ReportOutcome } from "../actions/mail-actions";
import { reportRoute } from "../actions/report-route";
import { outlookEnvironment } from "../actions/outlook-environment";
import { actionsTexts } from "../actions/text/actions-text";
import { explain } from "../explain/explain";
import type { Language } from "../explain/language";
import { campaignQuery } from "../hunt/campaign-query";
import { inertQuery } from "../hunt/inert-query";
import { readMessageReference } from "../outlook/message-reference";
import { bundledRuleSet } from "../rule-set/bundled-rule-set";
import { reportAddresses } from "../rule-set/bundled-product";
import type { RibbonReport } from "./report-command";
import type { Sending } from "./sending";
import { ribbonTexts } from "./text/ribbon-text";

/**
 * Sends a report by Microsoft Graph, as the pane does. Nothing else is tried: the command must end
 * without the reader, so there is no compose form; and where it runs, there is no EWS.
 */
export async function sendReport(
  file: ConfigurationFile,
  { message, result, language }: RibbonReport,
  item: Office.MessageRead,
): Promise<Sending> {
  const { configuration } = await loadConfiguration(file);
  const environment = outlookEnvironment((url, init) => fetch(url, init));
  const { can, destination, report } = await createMailActions(configuration, reportAddresses, {
    ...environment,
    capabilities: {
      ...environment.capabilities,
      exchangeWebServices: "missing",
      composeForm: false,
    },
  });
  const query = campaignQuery(message, result, bundledRuleSet);
  const content: ReportContent = {
    // The reader may write another language than those who read the report.
    explanations: [...new Set<Language>([language, "en"])].map((each) =>
      explain(result, each, bundledRuleSet),
    ),
    ruleSet: result.ruleSet,
    comment: "",
    headerFields: message.headerFields,
    campaignQuery: query === null ? null : inertQuery(query),
  };
  // A mail that has nothing to do with the brand is not the brand's to receive.
  const { isSimulation } = reportRoute({ ...configuration, destination }, content);
  const isReportable = result.verdict !== "unrelated" || isSimulation;
  if (!can.report || !isReportable) return { kind: "not-offered" };
  const outcome = await report(await readMessageReference(item), content, false);
  return sendingOf(outcome, destination, language);
}

/** What came of a report, in the dialog's words. */
export function sendingOf(
  outcome: ReportOutcome,
  { addresses }: ReportDestination,
  language: Language,
): Sending {
  const text = ribbonTexts[language];
  switch (outcome.kind) {
    case "reported": {
      if (outcome.isSimulation) return { kind: "sent", sentence: text.simulation };
      const microsoft = outcome.microsoft === "reported" ? ["Microsoft"] : [];
      return { kind: "sent", sentence: text.sent([...addresses, ...microsoft].join(", ")) };
    }
    case "already-reported":
      return outcome.certain
        ? { kind: "sent", sentence: text.sentBefore }
        : { kind: "not-sent", sentence: text.mayHaveBeenSent };
    case "needs-send":
      return { kind: "not-sent", sentence: text.notSent };
    case "failed": {
      const { code } = outcome.error;
      const { errors } = actionsTexts[language];
      const reason = code === "consent-required" ? text.noConsent : errors[code];
      const isUnknown = code === "may-have-been-sent";
      return { kind: "not-sent", sentence: isUnknown ? reason : `${text.notSent} ${reason}` };
    }
  }
}
