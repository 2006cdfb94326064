import { expect, test } from "@jest/globals";
import { simpleParser } from "mailparser";
import { previewInBrowser } from "./setup/open-preview";
import type { PreviewPage } from "./setup/preview-page";

/*
 * From the click to the moved message and the mail that left: true Office.js and true MSAL in the
 * pane, the mailbox of the preview behind them.
 */

const openPreview = previewInBrowser();
const message = "account-suspended-en";

async function act(preview: PreviewPage, action: string): Promise<string> {
  const pane = preview.page.frameLocator("#pane");
  await pane.locator(`[data-action="${action}"]`).click();
  const outcome = pane.locator('[data-action-state="done"], [data-action-state="failed"]');
  await outcome.waitFor();
  return (await outcome.getAttribute("data-action-state")) ?? "";
}

const isIn = async (preview: PreviewPage, folder: "inbox" | "deleteditems"): Promise<boolean> =>
  (await preview.messagesIn(folder)).some(({ name }) => name === message);

/** The one message in Sent Items, as a mail program reads it. */
async function sentReport(preview: PreviewPage): Promise<{
  readonly subject: string | undefined;
  readonly attachments: readonly Buffer[];
}> {
  const [sent, ...others] = await preview.messagesIn("sentitems");
  expect(others).toEqual([]);
  if (sent === undefined) throw new Error("Nothing was sent.");
  const report = await simpleParser(await preview.sourceOf(sent.id));
  return { subject: report.subject, attachments: report.attachments.map(({ content }) => content) };
}

test("where a compose form opens, the reader sends it", async () => {
  const preview = await openPreview({ language: "en-US", situation: "outlook-com", message });
  expect(await act(preview, "report")).toBe("done");
  expect(await preview.messagesIn("sentitems")).toEqual([]);
  await preview.page.locator('[data-compose="send"]').click();
  await preview.page.locator('[data-folder="sentitems"][data-count="1"]').waitFor();
  const report = await sentReport(preview);
  expect(report.subject).toBe("Phishing: Your American Express account has been suspended");
  expect(report.attachments).toHaveLength(1);
});

test("a sign-in that needs a pop-up gets one", async () => {
  const preview = await openPreview({ language: "en-US", message });
  await preview.setSignIn("pop-up");
  expect(await act(preview, "delete")).toBe("done");
  expect(await preview.signInCalls()).toContain("GetTokenPopup");
});

test.each([
  ["cancelled", "failed"],
  // A message window is opened instead, and says that nothing was sent yet.
  ["consent", "done"],
  ["offline", "failed"],
] as const)(
  "where the sign-in fails (%s), nothing moves and nothing is sent",
  async (signIn, phase) => {
    const preview = await openPreview({ language: "en-US", message });
    await preview.setSignIn(signIn);
    expect(await act(preview, "report-and-delete")).toBe(phase);
    expect(await isIn(preview, "inbox")).toBe(true);
    expect(await preview.messagesIn("sentitems")).toEqual([]);
  },
);

test("a report that does not leave deletes nothing", async () => {
  const preview = await openPreview({ language: "en-US", message });
  await preview.planFault({ operation: "create-draft", fault: { kind: "status", status: 403 } });
  expect(await act(preview, "report-and-delete")).toBe("failed");
  expect(await isIn(preview, "inbox")).toBe(true);
});

test("a throttled server is asked again, and one report leaves", async () => {
  const preview = await openPreview({ language: "en-US", message });
  const fault = { kind: "status", status: 429, retryAfterSeconds: 1 } as const;
  await preview.planFault({ operation: "send", fault, times: 1 });
  expect(await act(preview, "report")).toBe("done");
  await sentReport(preview);
});

test("a connection that breaks after the server has sent makes no second report", async () => {
  const preview = await openPreview({ language: "en-US", message });
  await preview.planFault({ operation: "send", fault: { kind: "disconnect-after" }, times: 1 });
  await act(preview, "report");
  await sentReport(preview);
});
