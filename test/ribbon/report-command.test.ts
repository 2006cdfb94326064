import { describe, expect, test } from "@jest/globals";
import { checkMessage } from "../../src/checks/check-message";
import { explain } from "../../src/explain/explain";
import { languages } from "../../src/explain/language";
import { readEml } from "../../src/message/read-eml";
import { reportCommand, type ReportCommandParts } from "../../src/ribbon/report-command";
import { ribbonTextOf } from "../../src/ribbon/text/ribbon-text";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { commandParts } from "./command-parts";
import { newsletter, scam } from "./messages";

describe.each(languages)("in %s", (language) => {
  const text = ribbonTextOf(language);
  const here = { language: () => language };

  test("a scam goes to Deleted Items, and the four signs are told", async () => {
    const completion = await reportCommand(commandParts(scam, here));
    expect(completion).toMatchObject({
      moveItemTo: "deletedItemsFolder",
      postProcessingAction: "delete",
      onErrorDeleteItem: false,
    });
    const result = checkMessage(await readEml(Buffer.from(scam)), bundledRuleSet);
    const explanation = explain(result, language, bundledRuleSet);
    expect(result.verdict).toBe("scam");
    expect(completion.showPostProcessingDialog.description.split("\n")).toEqual([
      explanation.headline,
      ...explanation.signs.map(({ title, statusLabel }) => `${title}: ${statusLabel}`),
      text.moved,
    ]);
  });

  test("an unrelated message is not given signs that were not judged", async () => {
    const { showPostProcessingDialog } = await reportCommand(commandParts(newsletter, here));
    expect(showPostProcessingDialog.description.split("\n")).toHaveLength(2);
  });

  test.each<readonly [string, Partial<ReportCommandParts>]>([
    ["Outlook does not hand it out", { readEmlAsBase64: () => Promise.reject(new Error("5001")) }],
    ["what comes is no Base64", { readEmlAsBase64: () => Promise.resolve("%%%") }],
    ["what comes is no message", { readEmlAsBase64: () => Promise.resolve("") }],
    [
      "the checks break",
      {
        check: () => {
          throw new Error("?");
        },
      },
    ],
  ])("a message is never called checked where %s", async (_, fault) => {
    const completion = await reportCommand(commandParts(scam, { ...here, ...fault }));
    expect(completion.moveItemTo).toBe("deletedItemsFolder");
    expect(completion.showPostProcessingDialog.description).toBe(
      `${text.unchecked}\n${text.moved}`,
    );
  });
});
