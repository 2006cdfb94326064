import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { checkMessage } from "../../src/checks/check-message";
import { explain } from "../../src/explain/explain";
import { languages } from "../../src/explain/language";
import { readEml } from "../../src/message/read-eml";
import { limits, reportCommand, type ReportCommandParts } from "../../src/ribbon/report-command";
import type { Sending } from "../../src/ribbon/sending";
import { ribbonTexts } from "../../src/ribbon/text/ribbon-text";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { commandParts } from "./command-parts";
import { encrypted, newsletter, scam } from "./messages";

const never = (): Promise<never> => new Promise(() => undefined);
const breaks = (): never => {
  throw new Error("?");
};

describe.each(languages)("in %s", (language) => {
  const text = ribbonTexts[language];
  const here = { displayLanguage: () => language };

  test("a scam goes to Deleted Items, and the four signs are told", async () => {
    const completion = await reportCommand(commandParts(scam, here));
    expect(completion).toMatchObject({
      moveItemTo: "deletedItemsFolder",
      onErrorDeleteItem: false,
    });
    const result = checkMessage(await readEml(Buffer.from(scam)), bundledRuleSet);
    const explanation = explain(result, language, bundledRuleSet);
    expect(result.verdict).toBe("scam");
    expect(completion.showPostProcessingDialog.description.split("\n")).toEqual([
      explanation.headline,
      ...explanation.signs.map(({ title, statusLabel }) => `${title}: ${statusLabel}`),
      text.nothingSent,
      text.moved,
    ]);
  });

  test("an unrelated message is not given signs that were not judged", async () => {
    const { showPostProcessingDialog } = await reportCommand(commandParts(newsletter, here));
    expect(showPostProcessingDialog.description.split("\n")).toHaveLength(3);
  });

  test.each<readonly [string, string, Partial<ReportCommandParts>]>([
    [
      "Outlook does not hand it out",
      scam,
      { readEmlAsBase64: () => Promise.reject(new Error("5001")) },
    ],
    ["asking Outlook for it throws", scam, { readEmlAsBase64: breaks }],
    ["what comes is no Base64", scam, { readEmlAsBase64: () => Promise.resolve("%%%") }],
    ["what comes is no message", scam, { readEmlAsBase64: () => Promise.resolve("") }],
    ["the reader of messages breaks", scam, { readEml: breaks }],
    ["the checks break", scam, { check: breaks }],
    ["the result cannot be put into words", scam, { outline: breaks }],
    ["it is encrypted", encrypted, {}],
    ["it is too long to be read whole", newsletter + "Roses. ".repeat(100_000), {}],
  ])("a message is not called checked, and stays where it is, where %s", async (_, eml, fault) => {
    const send = jest.fn<ReportCommandParts["send"]>();
    const completion = await reportCommand(commandParts(eml, { ...here, send, ...fault }));
    expect(completion.moveItemTo).toBe("noMove");
    expect(completion.showPostProcessingDialog).toEqual({
      title: text.uncheckedTitle,
      description: [text.unchecked, text.nothingSent, text.kept].join("\n"),
    });
    expect(send).not.toHaveBeenCalled();
  });

  test.each<readonly [Sending["kind"], ReportCommandParts["send"], string, string]>([
    [
      "sent",
      () => Promise.resolve({ kind: "sent", sentence: "Sent." }),
      "deletedItemsFolder",
      `Sent.\n${text.moved}`,
    ],
    [
      "not-sent",
      () => Promise.resolve({ kind: "not-sent", sentence: "Not sent." }),
      "noMove",
      `Not sent.\n${text.kept}`,
    ],
    [
      "not-sent",
      () => Promise.reject(new Error("a part is missing")),
      "noMove",
      `${text.notSent}\n${text.kept}`,
    ],
    ["not-sent", breaks, "noMove", `${text.notSent}\n${text.kept}`],
  ])("says that a report was %s", async (_, send, moveItemTo, ending) => {
    const completion = await reportCommand(commandParts(scam, { ...here, send }));
    expect(completion.moveItemTo).toBe(moveItemTo);
    expect(completion.showPostProcessingDialog.description.endsWith(`\n${ending}`)).toBe(true);
  });
});

test.each([
  ["there is none", () => undefined as unknown as string],
  ["Outlook breaks when asked", breaks],
])("speaks English where no language is known, for %s", async (_, displayLanguage) => {
  const completion = await reportCommand(commandParts(scam, { displayLanguage }));
  expect(completion.showPostProcessingDialog.title).toBe(ribbonTexts.en.checkedTitle);
});

describe("where something never answers", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const { unchecked, mayHaveBeenSent } = ribbonTexts.en;

  test.each<readonly [string, Partial<ReportCommandParts>, number, string]>([
    ["Outlook", { readEmlAsBase64: never }, limits.checking, unchecked],
    ["the reader of messages", { readEml: never }, limits.checking, unchecked],
    ["the settings", { check: never }, limits.checking, unchecked],
    ["the mail server", { send: never }, limits.sending, mayHaveBeenSent],
  ])("the command ends all the same: %s", async (_, fault, limit, said) => {
    const ended = reportCommand(commandParts(scam, fault));
    await jest.advanceTimersByTimeAsync(limit);
    const { moveItemTo, showPostProcessingDialog } = await ended;
    expect(moveItemTo).toBe("noMove");
    expect(showPostProcessingDialog.description).toContain(said);
  });
});

test("the limits together leave Outlook's five minutes half unused", () => {
  expect(limits.checking + limits.sending).toBeLessThanOrEqual((5 * 60_000) / 2);
});
