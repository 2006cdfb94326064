import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { ActionError } from "../../src/actions/action-error";
import type { ConfigurationFile } from "../../src/actions/load-configuration";
import type { ReportOutcome } from "../../src/actions/mail-actions";
import { actionsTexts } from "../../src/actions/text/actions-text";
import { checkMessage } from "../../src/checks/check-message";
import { languages } from "../../src/explain/language";
import { readEml } from "../../src/message/read-eml";
import { sendingOf, sendReport } from "../../src/ribbon/send-report";
import { ribbonTexts } from "../../src/ribbon/text/ribbon-text";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { newsletter, scam } from "./messages";

describe.each(languages)("in %s", (language) => {
  const text = ribbonTexts[language];
  const { errors } = actionsTexts[language];
  const failed = (
    code: "throttled" | "may-have-been-sent" | "consent-required",
  ): ReportOutcome => ({
    kind: "failed",
    error: new ActionError(code),
  });
  const reported = (microsoft: "reported" | "unconfirmed"): ReportOutcome => ({
    kind: "reported",
    microsoft,
    sentFrom: null,
    isSimulation: false,
  });

  test.each<readonly [string, ReportOutcome, string, string]>([
    ["where it went", reported("unconfirmed"), "sent", text.sent("soc@contoso.example")],
    ["Microsoft, too", reported("reported"), "sent", text.sent("soc@contoso.example, Microsoft")],
    ["that it went before", { kind: "already-reported", certain: true }, "sent", text.sentBefore],
    [
      "that it may have gone before",
      { kind: "already-reported", certain: false },
      "not-sent",
      text.mayHaveBeenSent,
    ],
    ["why it did not go", failed("throttled"), "not-sent", `${text.notSent} ${errors.throttled}`],
    [
      "what to do without a link",
      failed("consent-required"),
      "not-sent",
      `${text.notSent} ${text.noConsent}`,
    ],
    [
      "that it may have gone",
      failed("may-have-been-sent"),
      "not-sent",
      errors["may-have-been-sent"],
    ],
    ["that a form is no report", { kind: "needs-send" }, "not-sent", text.notSent],
  ])("the reader is told %s", (_, outcome, kind, sentence) => {
    const destination = { addresses: ["soc@contoso.example"], microsoft: true };
    expect(sendingOf(outcome, destination, language)).toEqual({ kind, sentence });
  });
});

describe("in an Outlook", () => {
  const clientId = "11111111-2222-3333-4444-555555555555";
  const registered: ConfigurationFile = { kind: "text", text: JSON.stringify({ clientId }) };
  const outlook = (nestedAppAuthentication: boolean) => ({
    context: {
      requirements: { isSetSupported: () => nestedAppAuthentication },
      platform: "OfficeOnline",
      mailbox: {
        userProfile: { emailAddress: "reader@contoso.example", accountType: "office365" },
        makeEwsRequestAsync: () => undefined,
        displayNewMessageForm: () => undefined,
        convertToRestId: (id: string) => id,
      },
    },
    PlatformType: { iOS: "iOS", Android: "Android" },
    MailboxEnums: { RestVersion: { v2_0: "v2.0" } },
  });
  const globals = globalThis as { Office?: unknown; location?: unknown };
  beforeEach(() => {
    globals.location = { href: "https://addin.contoso.example/ribbon-report.html" };
  });
  afterEach(() => {
    delete globals.Office;
    delete globals.location;
  });

  test.each<readonly [string, string, ConfigurationFile, boolean]>([
    ["the add-in is not registered", scam, { kind: "missing" }, true],
    ["the settings cannot be used", scam, { kind: "text", text: "{" }, true],
    ["Outlook signs nobody in", scam, registered, false],
    ["the mail has nothing to do with the brand", newsletter, registered, true],
  ])("nothing is sent, in no other way either, where %s", async (_, eml, file, signsIn) => {
    globals.Office = outlook(signsIn);
    const message = await readEml(Buffer.from(eml));
    const report = {
      message,
      result: checkMessage(message, bundledRuleSet),
      language: "en",
    } as const;
    const sending = await sendReport(file, report, {} as Office.MessageRead);
    expect(sending).toEqual({ kind: "not-offered" });
  });
});
