import { describe, expect, test } from "@jest/globals";
import { type ParsedMail, simpleParser } from "mailparser";
import type { PlannedFault } from "../../preview/server/mailbox/server-faults";
import { actionsTexts } from "../../src/actions/text/actions-text";
import { languageOf } from "../../src/explain/language";
import { englishOutline } from "../../src/explain/text/outline-en";
import { japaneseOutline } from "../../src/explain/text/outline-ja";
import type { SpamReportCompletion } from "../../src/ribbon/report-command";
import { ribbonTexts } from "../../src/ribbon/text/ribbon-text";
import { reportAddresses } from "../../src/rule-set/bundled-product";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { previewInBrowser, type PreviewOptions } from "./setup/open-preview";
import type { PreviewPage } from "./setup/preview-page";

/*
 * The ribbon's Report button, from the press to the end of its event: the page that is deployed, true
 * Office.js and true MSAL, and a Graph that keeps what it is sent.
 */

const openPreview = previewInBrowser();
const message = "account-suspended-en";
const texts = ribbonTexts.en;
const { errors } = actionsTexts.en;

async function open(options: PreviewOptions = {}): Promise<PreviewPage> {
  const preview = await openPreview({ language: "en-US", message, ...options });
  await (await preview.paneFrame()).locator("[data-verdict]:not([data-verdict=pending])").waitFor();
  return preview;
}

const press = async (preview: PreviewPage): Promise<SpamReportCompletion> =>
  (await preview.pressReport()) as SpamReportCompletion;

/** The description that Outlook shows, line by line. */
const linesOf = ({ showPostProcessingDialog }: SpamReportCompletion): readonly string[] =>
  showPostProcessingDialog.description.split("\n");

async function sentReports(preview: PreviewPage): Promise<readonly ParsedMail[]> {
  const sent = await preview.messagesIn("sentitems", "account");
  return Promise.all(
    sent.map(async ({ id }) => simpleParser(await preview.sourceOf(id, "account"))),
  );
}

async function sourceInInbox(preview: PreviewPage): Promise<Buffer> {
  const found = (await preview.messagesIn("inbox")).find(({ name }) => name === message);
  return preview.sourceOf(found?.id ?? "");
}

describe.each([
  ["en-US", englishOutline],
  ["ja-JP", japaneseOutline],
] as const)("in %s", (displayLanguage, outline) => {
  const language = languageOf(displayLanguage);
  const text = ribbonTexts[language];

  test("a scam is reported by Graph, byte for byte, and goes to Deleted Items", async () => {
    const preview = await open({ language: displayLanguage });
    const source = await sourceInInbox(preview);
    const completion = await press(preview);
    expect(completion).toMatchObject({
      moveItemTo: "deletedItemsFolder",
      onErrorDeleteItem: false,
    });
    expect(completion.showPostProcessingDialog.title).toBe(text.checkedTitle);
    const lines = linesOf(completion);
    expect(lines[0]).toBe(
      outline.headlines.scam.replace("{brand}", bundledRuleSet.brand[language]),
    );
    expect(lines).toHaveLength(7);
    expect(lines.slice(-2)).toEqual([text.sent(reportAddresses.join(", ")), text.moved]);

    const reports = await sentReports(preview);
    expect(reports.map(({ attachments }) => attachments.map(({ content }) => content))).toEqual([
      [source],
    ]);
    // In the reader's language, then in English.
    const [report] = reports;
    expect(report?.text).toContain(lines[0]);
    expect(report?.text).toContain("What the check of the email found");
  });
});

test("what was reported before is not sent again, and says so", async () => {
  const preview = await open();
  await press(preview);
  expect(linesOf(await press(preview))).toContain(texts.sentBefore);
  expect(await sentReports(preview)).toHaveLength(1);
});

const failing = (operation: string, status: number): PlannedFault => ({
  operation,
  fault: { kind: "status", status },
});

test.each<readonly [string, PreviewOptions, PlannedFault | null, string]>([
  ["consent is missing", { situation: "all-refused" }, null, `${texts.notSent} ${texts.noConsent}`],
  [
    "another account is signed in",
    { situation: "other-account" },
    null,
    `${texts.notSent} ${errors["other-account"]}`,
  ],
  [
    "the bridge is announced and missing",
    { situation: "bridge-missing" },
    null,
    `${texts.notSent} ${errors["sign-in-failed"]}`,
  ],
  [
    "the mailbox may not send",
    {},
    failing("send", 403),
    `${texts.notSent} ${errors["not-permitted"]}`,
  ],
])("nothing is sent, and the message stays, where %s", async (_, options, fault, sentence) => {
  const preview = await open(options);
  if (fault !== null) await preview.planFault(fault);
  const completion = await press(preview);
  expect(completion.moveItemTo).toBe("noMove");
  expect(linesOf(completion).slice(-2)).toEqual([sentence, texts.kept]);
  expect(await sentReports(preview)).toEqual([]);
});

test.each<readonly [string, PreviewOptions]>([
  ["nobody is signed in", { situation: "exchange-server" }],
  ["it has nothing to do with the brand", { message: "newsletter-ja" }],
])(
  "a message goes to Deleted Items, and nothing is said to be sent, where %s",
  async (_, options) => {
    const preview = await open(options);
    const completion = await press(preview);
    expect(completion.moveItemTo).toBe("deletedItemsFolder");
    expect(linesOf(completion).slice(-2)).toEqual([texts.nothingSent, texts.moved]);
    expect(await sentReports(preview)).toEqual([]);
  },
);

test("a message that Outlook does not hand out is neither called checked nor moved nor sent", async () => {
  const preview = await open();
  await preview.setFault("getAsFileAsync", { kind: "error", code: 5001 });
  const completion = await press(preview);
  expect(completion).toEqual({
    moveItemTo: "noMove",
    onErrorDeleteItem: false,
    showPostProcessingDialog: {
      title: texts.uncheckedTitle,
      description: [texts.unchecked, texts.nothingSent, texts.kept].join("\n"),
    },
  });
  expect(await sentReports(preview)).toEqual([]);
});
