import { expect, test } from "@jest/globals";
import { previewInBrowser } from "./setup/open-preview";
import type { PreviewPage } from "./setup/preview-page";

const openPreview = previewInBrowser();

/** What a callback of Office.js says, as plain data. */
interface Outcome {
  readonly status: string;
  readonly value: unknown;
  readonly code: number | null;
}

async function bodyInPane(preview: PreviewPage): Promise<Outcome> {
  const pane = await preview.paneFrame();
  return pane.evaluate(async () => {
    await Office.onReady();
    return new Promise<Outcome>((resolve) => {
      Office.context.mailbox.item?.body.getAsync(Office.CoercionType.Html, (result) => {
        // Office.js leaves the error undefined where there is none, whatever its types say.
        const { error } = result as Partial<typeof result>;
        resolve({ status: String(result.status), value: result.value, code: error?.code ?? null });
      });
    });
  });
}

const selectedSubject = async (preview: PreviewPage): Promise<string | null> => {
  const pane = await preview.paneFrame();
  return pane.evaluate(async () => {
    await Office.onReady();
    return Office.context.mailbox.item?.subject ?? null;
  });
};

test("the library is the one of @microsoft/office-js, and it starts in Outlook on the web", async () => {
  const preview = await openPreview();
  const pane = await preview.paneFrame();
  const host = await pane.evaluate(async () => Office.onReady());
  expect(host).toMatchObject({ host: "Outlook", platform: "OfficeOnline" });
  expect(preview.requested).toContainEqual(
    expect.stringMatching(/\/office-js\/outlook-web-16\.01\.js$/),
  );
});

test("it speaks Outlook's display language, and again after a switch", async () => {
  const preview = await openPreview({ language: "ja-JP" });
  const language = async (): Promise<string> =>
    (await preview.paneFrame()).evaluate(async () => {
      await Office.onReady();
      return Office.context.displayLanguage;
    });
  expect(await language()).toBe("ja-JP");
  await preview.setSwitch("language", "en-US");
  expect(await language()).toBe("en-US");
  expect(await preview.page.locator("html").getAttribute("lang")).toBe("en-US");
});

test.each([
  ["light", "#ffffff"],
  ["dark", "#292929"],
] as const)("Outlook's theme %s reaches the pane", async (theme, background) => {
  const preview = await openPreview({ theme });
  const pane = await preview.paneFrame();
  const body = await pane.evaluate(async () => {
    await Office.onReady();
    return Office.context.officeTheme.bodyBackgroundColor;
  });
  expect(body).toBe(background);
});

test.each([
  ["1.7", false],
  ["1.8", true],
])("where Mailbox %s is simulated, 1.8 is supported: %s", async (mailboxVersion, supported) => {
  const preview = await openPreview({ mailboxVersion });
  const pane = await preview.paneFrame();
  const isSupported = await pane.evaluate(async () => {
    await Office.onReady();
    return Office.context.requirements.isSetSupported("Mailbox", "1.8");
  });
  expect(isSupported).toBe(supported);
});

test("a pinned pane stays and is told of another selection, and of none", async () => {
  const preview = await openPreview({ message: "billing-notice-ja" });
  const pane = await preview.paneFrame();
  await pane.evaluate(async () => {
    await Office.onReady();
    await new Promise<void>((resolve) => {
      Office.context.mailbox.addHandlerAsync(
        Office.EventType.ItemChanged,
        () => {
          document.documentElement.dataset["selected"] =
            Office.context.mailbox.item?.subject ?? "nothing";
        },
        () => {
          resolve();
        },
      );
    });
  });
  const toldOf = (expected: string): Promise<unknown> =>
    pane.waitForFunction((text) => document.documentElement.dataset["selected"] === text, expected);
  await preview.selectMessage("genuine-statement-en");
  await toldOf("Your statement is ready");
  await preview.selectMessage(null);
  await toldOf("nothing");
});

test("before Mailbox 1.5 no pane is pinned: it opens anew on the other message", async () => {
  const preview = await openPreview({ mailboxVersion: "1.4", message: "billing-notice-ja" });
  const before = await preview.paneFrame();
  await preview.selectMessage("colleague-en");
  await preview.page.waitForFunction(
    (subject) => document.querySelector(".reading-pane h2")?.textContent === subject,
    "Lunch on Thursday?",
  );
  expect(before.isDetached()).toBe(true);
  expect(await selectedSubject(preview)).toBe("Lunch on Thursday?");
});

test("nothing selected: Office.js has no item", async () => {
  const preview = await openPreview({ message: "no-such-message" });
  expect(await selectedSubject(preview)).toBeNull();
});

test("it gets the selected message: its sender, subject, body and internet headers", async () => {
  const preview = await openPreview({ message: "billing-notice-ja", sharesPage: true });
  const pane = await preview.paneFrame();
  const item = await pane.evaluate(async () => {
    await Office.onReady();
    // The preview never opens a pane on an item that is composed.
    const message = Office.context.mailbox.item as Office.MessageRead;
    const headers = await new Promise<string>((resolve) => {
      message.getAllInternetHeadersAsync((result) => {
        resolve(result.value);
      });
    });
    return { subject: message.subject, from: message.from.emailAddress, headers };
  });
  expect(item.subject).toBe("【AMERICAN EXPRESS】今月のご請求金額が確定しました");
  expect(item.from).toBe("support@service.kqtbd.example");
  expect(item.headers).toContain("Authentication-Results: spf=none");
  expect(await bodyInPane(preview)).toMatchObject({
    status: "succeeded",
    value: expect.stringContaining("/Ntrz.php"),
  });
});

test("a message that cannot be read: the body fails with 5001", async () => {
  const preview = await openPreview({ message: "unreadable-ja", sharesPage: true });
  expect(await bodyInPane(preview)).toMatchObject({ status: "failed", code: 5001 });
});

test("what a meeting request is, Office.js says", async () => {
  const preview = await openPreview({ message: "meeting-request-ja", sharesPage: true });
  const pane = await preview.paneFrame();
  const itemClass = await pane.evaluate(async () => {
    await Office.onReady();
    return Office.context.mailbox.item?.itemClass;
  });
  expect(itemClass).toBe("IPM.Schedule.Meeting.Request");
});

test("a protected message has the item class of one", async () => {
  const preview = await openPreview({ message: "protected-en", sharesPage: true });
  const pane = await preview.paneFrame();
  const itemClass = await pane.evaluate(async () => {
    await Office.onReady();
    return Office.context.mailbox.item?.itemClass;
  });
  expect(itemClass).toBe("IPM.Note.rpmsg.Microsoft");
});

test("faults on demand: an error, an empty answer, and an id that is missing", async () => {
  const preview = await openPreview({ faults: ["body.getAsync:error:9017", "itemId:empty"] });
  expect(await bodyInPane(preview)).toMatchObject({ status: "failed", code: 9017 });
  const pane = await preview.paneFrame();
  const itemId = await pane.evaluate(
    () =>
      // The preview never opens a pane on an item that is composed.
      (Office.context.mailbox.item as Office.MessageRead | undefined)?.itemId,
  );
  expect(itemId).toBeNull();
  await preview.setFault("body.getAsync", { kind: "empty" });
  expect(await bodyInPane(preview)).toMatchObject({ status: "succeeded", value: "" });
});

test("faults on demand: an answer that comes late, and one that never comes", async () => {
  const preview = await openPreview();
  await preview.setFault("body.getAsync", { kind: "delay", milliseconds: 400 });
  const started = Date.now();
  await bodyInPane(preview);
  expect(Date.now() - started).toBeGreaterThanOrEqual(400);

  await preview.setFault("body.getAsync", { kind: "drop" });
  const neverAnswered = Promise.race([
    bodyInPane(preview).catch(() => "closed"),
    new Promise((resolve) => setTimeout(resolve, 500, "no answer")),
  ]);
  expect(await neverAnswered).toBe("no answer");
});
