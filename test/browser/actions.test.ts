import { describe, expect, test } from "@jest/globals";
import type { Locator } from "playwright-core";
import { type ParsedMail, simpleParser } from "mailparser";
import type { ServerFault } from "../../preview/server/mailbox/server-faults";
import { chunkSize } from "../../src/actions/graph/upload-session";
import { actionsTexts } from "../../src/actions/text/actions-text";
import { languageOf } from "../../src/explain/language";
import { readPane } from "./pane-reader";
import { previewInBrowser } from "./setup/open-preview";
import type { PreviewPage } from "./setup/preview-page";

/* What the pane says and does where an action goes wrong, by true Office.js and true MSAL. */

const openPreview = previewInBrowser();
const message = "account-suspended-en";
const english = actionsTexts.en;

const pane = (preview: PreviewPage, selector: string): Locator =>
  preview.page.frameLocator("#pane").locator(selector);

const click = (preview: PreviewPage, action: string): Promise<void> =>
  pane(preview, `[data-action="${action}"]`).click();

/** The text of the outcome once it is there. */
async function outcome(preview: PreviewPage, state: string): Promise<string> {
  const line = pane(preview, `[data-action-state="${state}"]`);
  await line.waitFor();
  return line.innerText();
}

const isInInbox = async (preview: PreviewPage): Promise<boolean> =>
  (await preview.messagesIn("inbox")).some(({ name }) => name === message);

describe.each(["en-US", "ja-JP"] as const)("in %s", (language) => {
  const text = actionsTexts[languageOf(language)];
  const status = (status: number): ServerFault => ({ kind: "status", status });

  const failures: readonly (readonly [string, ServerFault, keyof typeof text.errors])[] = [
    ["move", status(403), "not-permitted"],
    ["move", status(409), "conflict"],
    ["move", { kind: "status", status: 429, retryAfterSeconds: 90 }, "throttled"],
    ["move", status(500), "service-unavailable"],
    ["read", status(404), "message-gone"],
  ];

  test("a deletion that fails says so and why, each time", async () => {
    const preview = await openPreview({ language, message });
    for (const [operation, fault, code] of failures) {
      await preview.planFault({ operation, fault });
      await click(preview, "delete");
      const failed = pane(preview, '[data-action-state="failed"]');
      await failed.filter({ hasText: text.errors[code] }).waitFor();
      expect([code, await isInInbox(preview)]).toEqual([code, true]);
      await preview.clearServerFaults();
    }
  });

  test("a missing consent opens a form instead, and shows the administrator's link", async () => {
    const preview = await openPreview({ language, message });
    await preview.setSignIn("consent");
    await click(preview, "report-and-delete");
    const said = await outcome(preview, "done");
    expect(said).toContain(text.formOpened);
    expect(said).toContain(text.usedInstead.compose);
    expect(said).toContain(text.errors["consent-required"]);
    const link = pane(preview, 'a[href*="adminconsent"]');
    expect(await link.innerText()).toBe(text.consentLink);
    expect(await link.getAttribute("href")).toContain("00000000-0000-4000-8000-000000000000");
  });
});

test("a claims challenge is met, and the action goes on", async () => {
  const preview = await openPreview({ language: "en-US", message });
  const claims = '{"access_token":{"nbf":{"essential":true}}}';
  await preview.planFault({
    operation: "move",
    fault: { kind: "status", status: 401, claims },
    times: 1,
  });
  await click(preview, "delete");
  expect(await outcome(preview, "done")).toContain(english.deleted);
});

test("a move that was done but not answered is found, and can be undone", async () => {
  const preview = await openPreview({ language: "en-US", message });
  await preview.planFault({ operation: "move", fault: { kind: "disconnect-after" }, times: 1 });
  await click(preview, "delete");
  expect(await outcome(preview, "done")).toContain(english.deleted);
  await click(preview, "undo");
  await expectOutcome(preview, english.restored);
  expect(await isInInbox(preview)).toBe(true);
});

test("a sending of which nothing more can be learnt is told so; trying again sends one", async () => {
  const preview = await openPreview({ language: "en-US", message });
  const status = (code: number): ServerFault => ({ kind: "status", status: code });
  await preview.planFault({ operation: "send", fault: status(500), times: 1 });
  await preview.planFault({ operation: "read", fault: status(403), times: 1 });
  await click(preview, "report-and-delete");
  expect(await outcome(preview, "failed")).toContain(english.errors["may-have-been-sent"]);
  expect(await isInInbox(preview)).toBe(true);
  await click(preview, "report");
  await outcome(preview, "done");
  expect(await preview.messagesIn("sentitems")).toHaveLength(1);
  expect(await preview.messagesIn("drafts")).toHaveLength(0);
});

test("a message reported before is asked about, and sent again only where wanted", async () => {
  const preview = await openPreview({ language: "en-US", message });
  await click(preview, "report");
  await outcome(preview, "done");
  await click(preview, "report");
  expect(await outcome(preview, "asking")).toContain(english.questions.reported);
  expect(await preview.messagesIn("sentitems")).toHaveLength(1);
  await pane(preview, '[data-answer="report"]').click();
  await outcome(preview, "done");
  expect(await preview.messagesIn("sentitems")).toHaveLength(2);
});

test("a message in which nothing was found is reported only after a question", async () => {
  const preview = await openPreview({ language: "en-US", message: "genuine-statement-en" });
  await click(preview, "report");
  expect(await outcome(preview, "asking")).toContain(english.questions["found-nothing"]);
  expect(await preview.messagesIn("sentitems")).toHaveLength(0);
  await pane(preview, '[data-answer="report"]').click();
  await outcome(preview, "done");
  expect(await preview.messagesIn("sentitems")).toHaveLength(1);
});

test("a message that only names the brand is reported only after a question", async () => {
  const preview = await openPreview({ language: "en-US", message: "shop-receipt-en" });
  await click(preview, "report");
  expect(await outcome(preview, "asking")).toContain(english.questions["not-judged"]);
  expect(await preview.messagesIn("sentitems")).toHaveLength(0);
});

test("a message that does not name the brand can be deleted, not reported", async () => {
  const preview = await openPreview({ language: "en-US", message: "newsletter-ja" });
  await pane(preview, '[data-action="delete"]').waitFor();
  expect(await pane(preview, '[data-action="report"]').count()).toBe(0);
});

describe("the focus, when the pressed button goes, is back on what started the action", () => {
  const press = (preview: PreviewPage, selector: string): Promise<void> =>
    pane(preview, selector).press("Enter");
  const focusOn = async (preview: PreviewPage, action: string): Promise<void> =>
    (await readPane(preview)).focusOn(pane(preview, `[data-action="${action}"]`));

  test.each(["nothing", "report"])("after a question is answered by %j", async (answer) => {
    const preview = await openPreview({ language: "en-US", message: "genuine-statement-en" });
    await press(preview, '[data-action="report"]');
    await outcome(preview, "asking");
    await press(preview, `[data-answer="${answer}"]`);
    await pane(preview, "[data-answer]").first().waitFor({ state: "detached" });
    await focusOn(preview, "report");
  });

  test("after an undo", async () => {
    const preview = await openPreview({ language: "en-US", message });
    await press(preview, '[data-action="delete"]');
    // Outlook has selected the next message: the outcome stands in the bar, which can be closed.
    await press(preview, '[data-outcome="bar"] [data-action="undo"]');
    await expectOutcome(preview, english.restored);
    await focusOn(preview, "close");
  });
});

test("where an update took a part of the pane away, it says so, and a reload brings the new one", async () => {
  const preview = await openPreview({ language: "en-US", message });
  await pane(preview, '[data-action="delete"]').waitFor();
  const isGone = "**/static/*.js";
  await preview.page.route(isGone, (route) => route.fulfill({ status: 404 }));
  await click(preview, "delete");
  expect(await outcome(preview, "failed")).toContain(english.errors["part-missing"]);
  expect(await isInInbox(preview)).toBe(true);
  await preview.page.unroute(isGone);
  await click(preview, "reload");
  await pane(preview, '[data-action="reload"]').waitFor({ state: "detached" });
  await click(preview, "delete");
  expect(await outcome(preview, "done")).toContain(english.deleted);
});

test("a second click while the first runs does nothing, and says so", async () => {
  const preview = await openPreview({ language: "en-US", message });
  await preview.planFault({ operation: "send", fault: { kind: "hold" } });
  await click(preview, "report");
  await outcome(preview, "running");
  await click(preview, "report");
  await expectOutcome(preview, english.stillRunning);
  await preview.clearServerFaults();
  await outcome(preview, "done");
  expect(await preview.messagesIn("sentitems")).toHaveLength(1);
});

test("an action stays with its message where another is selected in the middle", async () => {
  const preview = await openPreview({ language: "en-US", message });
  await preview.planFault({ operation: "source", fault: { kind: "hold" } });
  const { after } = await readPane(preview);
  await click(preview, "report-and-delete");
  await after(() => preview.selectMessage("genuine-statement-en"));
  await preview.clearServerFaults();
  expect(await outcome(preview, "done")).toContain("account has been suspended");
  expect(await isInInbox(preview)).toBe(false);
  const inbox = await preview.messagesIn("inbox");
  expect(inbox.map(({ name }) => name)).toContain("genuine-statement-en");
});

test("a large message goes by an upload that is broken off half-way, byte for byte", async () => {
  const preview = await openPreview({ language: "en-US", message });
  // More than one chunk, in an attachment that the check does not read.
  const line = `${"x".repeat(996)}\r\n`;
  const eml = [
    'From: "American Express" <a@scam.example>',
    "Subject: Large",
    "Message-ID: <large@scam.example>",
    "Content-Type: multipart/mixed; boundary=part",
    "",
    "--part",
    "",
    "American Express https://large.example/",
    "--part",
    "Content-Type: audio/wav; name=call.wav",
    "Content-Disposition: attachment; filename=call.wav",
    "",
    line.repeat(Math.ceil(chunkSize / line.length)),
    "--part--",
    "",
  ].join("\r\n");
  await preview.dropFile("large.eml", eml);
  await preview.selectMessage("large");
  await pane(preview, "[data-link-owner]").filter({ hasText: "large.example" }).waitFor();
  const fault = { kind: "disconnect-after" } as const;
  await preview.planFault({ operation: "upload-chunk", fault, times: 1 });
  await click(preview, "report");
  await outcome(preview, "done");
  const report = await sentReport(preview);
  expect(report.attachments.map(({ content }) => content.equals(Buffer.from(eml)))).toEqual([true]);
});

test("the report says what was found, in both languages, and where links lead, unclickable", async () => {
  const preview = await openPreview({ language: "ja-JP", message });
  await pane(preview, "[role=group] h2 button").click();
  await pane(preview, 'input[maxlength="500"]').fill("Came twice");
  await click(preview, "report");
  await outcome(preview, "done");
  const report = await sentReport(preview);
  expect(report.text).toContain("報告者のコメント: Came twice");
  expect(report.text).toContain("What the check of the email found");
  expect(report.text).toContain("hxxp");
});

/** The one report in Sent Items, as a mail program reads it. */
async function sentReport(preview: PreviewPage): Promise<ParsedMail> {
  await preview.page.locator('[data-folder="sentitems"][data-count="1"]').waitFor();
  const [sent] = await preview.messagesIn("sentitems");
  if (sent === undefined) throw new Error("Nothing was sent.");
  return simpleParser(await preview.sourceOf(sent.id));
}

async function expectOutcome(preview: PreviewPage, sentence: string): Promise<void> {
  await pane(preview, "[data-action-state]").filter({ hasText: sentence }).waitFor();
}
