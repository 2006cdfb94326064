import { afterEach, expect, test } from "@jest/globals";
import { checkMessage } from "../../src/checks/check-message";
import { handleSpamReports, type RuntimeParts } from "../../src/ribbon/handle-spam-reports";
import type { SpamReportCompletion } from "../../src/ribbon/report-command";
import { ribbonTexts } from "../../src/ribbon/text/ribbon-text";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { scam } from "./messages";

type Handler = (event: { completed: (completion: SpamReportCompletion) => void }) => void;

const globals = globalThis as { Office?: unknown };
afterEach(() => {
  delete globals.Office;
});

test("a report is sent of the message that was selected, whatever is selected meanwhile", async () => {
  const handlers: Handler[] = [];
  const mailbox: { item: object | null } = {
    item: {
      getAsFileAsync: (callback: (result: object) => void) => {
        mailbox.item = null;
        callback({ status: "succeeded", value: Buffer.from(scam).toString("base64") });
      },
    },
  };
  const selected = mailbox.item;
  globals.Office = {
    AsyncResultStatus: { Succeeded: "succeeded" },
    actions: { associate: (_: string, handler: Handler) => handlers.push(handler) },
    context: { displayLanguage: "ja-JP", mailbox },
  };
  const sent: unknown[] = [];
  const send: RuntimeParts["send"] = ({ language }, item) => {
    sent.push(item, language);
    return Promise.resolve({ kind: "sent", sentence: ribbonTexts[language].simulation });
  };
  handleSpamReports({ check: (message) => checkMessage(message, bundledRuleSet), send });

  const completion = await new Promise<SpamReportCompletion>((resolve) => {
    handlers[0]?.({ completed: resolve });
  });
  expect(sent).toEqual([selected, "ja"]);
  expect(completion.moveItemTo).toBe("deletedItemsFolder");
  expect(completion.showPostProcessingDialog.description).toContain(ribbonTexts.ja.simulation);
});
