import { expect, test } from "@jest/globals";
import { simpleParser } from "mailparser";
import { type SituationName, situationNames, situations } from "../../preview/page/situations";
import { actionsTexts } from "../../src/actions/text/actions-text";
import { languageOf } from "../../src/explain/language";
import { loadTexts } from "../../src/explain/load-texts";
import { reportAddresses } from "../../src/rule-set/bundled-product";
import { readPane } from "./pane-reader";
import { previewInBrowser } from "./setup/open-preview";
import type { PreviewPage } from "./setup/preview-page";

/*
 * What becomes of "Report and delete" in each situation that the preview simulates: true Office.js and
 * true MSAL in the pane.
 */

const openPreview = previewInBrowser();
const message = "account-suspended-en";
const text = actionsTexts.en;

interface Expected {
  readonly offered: readonly string[];
  /** How the first of them ends. */
  readonly phase: "done" | "failed";
  readonly said: readonly string[];
  /** Whether the report has left, from the mailbox of the account that is signed in. */
  readonly reported: boolean;
  /** Whether the message lies in Deleted Items, from where Undo brings it back. */
  readonly removed: boolean;
}

const all = ["report-and-delete", "report", "delete"];
const works: Expected = {
  offered: all,
  phase: "done",
  said: [text.reportedAndDeleted],
  reported: true,
  removed: true,
};
const nothing = { reported: false, removed: false } as const;
const { profile, signedIn } = situations["other-account"];

const expectations: Readonly<Record<Exclude<SituationName, "phone-without-graph">, Expected>> = {
  "microsoft-365": works,
  "shared-folder": works,
  "shared-account": {
    ...works,
    said: [text.reportedAndDeleted, text.sentFrom(situations["shared-account"].signedIn.address)],
  },
  "other-account": {
    offered: all,
    phase: "failed",
    said: [
      text.reportFailedNothingDeleted,
      text.errors["other-account"],
      text.accounts({ signedIn: signedIn.address, mailbox: profile.address }),
    ],
    ...nothing,
  },
  "bridge-missing": {
    offered: all,
    phase: "done",
    said: [text.formOpened, text.usedInstead.compose],
    ...nothing,
  },
  "graph-refused": {
    ...works,
    said: [text.reportedAndDeleted, text.usedInstead.ews, text.errors["consent-required"]],
  },
  "graph-and-ews-refused": {
    offered: all,
    phase: "done",
    said: [text.formOpened, text.usedInstead.compose, text.errors["consent-required"]],
    ...nothing,
  },
  "all-refused": {
    offered: all,
    phase: "failed",
    said: [text.reportFailedNothingDeleted, text.errors["host-refused"]],
    ...nothing,
  },
  phone: works,
  "exchange-server": works,
  "outlook-com": { offered: ["report"], phase: "done", said: [text.formOpened], ...nothing },
  "silent-selection": works,
};

test.each(Object.entries(expectations) as readonly (readonly [SituationName, Expected])[])(
  "%s",
  async (situation, { offered, phase, said, reported, removed }) => {
    const preview = await openPreview({ language: "en-US", situation, message });
    const { frame } = await readPane(preview);
    await frame.locator("[data-action]").first().waitFor();
    const source = await sourceInInbox(preview);
    expect(await offeredIn(preview)).toEqual(offered);

    await frame.locator(`[data-action="${offered[0] ?? ""}"]`).click();
    const outcome = frame.locator(`[data-action-state="${phase}"]`);
    await outcome.waitFor();
    for (const sentence of said) expect(await outcome.innerText()).toContain(sentence);
    const panel = frame.getByRole("group", { name: text.title });
    expect(await panel.getByText(text.deleteByHand).count()).toBeLessThan(2);
    expect(await reportsIn(preview)).toEqual(reported ? [source] : []);
    expect((await preview.messagesIn("deleteditems")).map(({ name }) => name)).toEqual(
      removed ? [message] : [],
    );
    if (!removed) return;
    await frame.locator('[data-action="undo"]').click();
    await outcome.filter({ hasText: text.restored }).waitFor();
    expect(await preview.messagesIn("deleteditems")).toEqual([]);
  },
);

test("the codes of what was refused are shown to who opens them", async () => {
  const preview = await openPreview({ language: "en-US", situation: "graph-refused", message });
  const { frame } = await readPane(preview);
  await frame.locator('[data-action="report"]').click();
  await frame.getByRole("button", { name: text.helpDesk }).waitFor();
  const codes = frame.getByText("graph consent-required");
  expect(await codes.count()).toBe(0);
  await frame.getByRole("button", { name: text.helpDesk }).click();
  await codes.waitFor();
  const lefts = await Promise.all(
    [
      frame.getByRole("button", { name: text.helpDesk }),
      frame.locator("[data-section=slip-guidance] h2 button"),
    ].map(async (button) => (await button.boundingBox())?.x),
  );
  expect(lefts[0]).toBe(lefts[1]);
});

test.each(["en-US", "ja-JP"] as const)(
  "phone-without-graph: the pane advises nothing that is not offered, and says what works, in %s",
  async (displayLanguage) => {
    const language = languageOf(displayLanguage);
    const preview = await openPreview({
      language: displayLanguage,
      situation: "phone-without-graph",
      message,
    });
    const { frame, verdict } = await readPane(preview);
    expect(await verdict()).toBe("scam");
    const words = actionsTexts[language];
    const byHand = { addresses: reportAddresses, microsoft: false };
    await frame.getByText(words.beforehand("none", byHand)).waitFor();
    await frame.getByText(words.deleteByHand).waitFor();
    const [before, after] = await Promise.all(
      [words.beforehand("none", byHand), words.deleteByHand].map((sentence) =>
        frame.getByText(sentence).boundingBox(),
      ),
    );
    const gap = (after?.y ?? 0) - (before?.y ?? 0) - (before?.height ?? 0);
    expect(gap).toBeGreaterThanOrEqual(8);
    expect(await offeredIn(preview)).toEqual([]);
    const { advice, adviceWithoutReport } = await loadTexts(language);
    const sentences = [advice.scam, adviceWithoutReport].map((text) => text.split("{")[0] ?? "");
    const shown = await frame.locator("main").innerText();
    expect(sentences.map((sentence) => shown.includes(sentence))).toEqual([false, true]);
    // What is deleted cannot be forwarded any more.
    expect(shown.indexOf(words.deleteByHand)).toBeGreaterThan(
      shown.indexOf(words.beforehand("none", byHand)),
    );
  },
);

test("every situation is chosen on the page, and stands in its address", async () => {
  const preview = await openPreview({ language: "en-US" });
  const select = preview.page.locator('select[name="situation"]');
  const choices = select.locator("option");
  const values = await choices.evaluateAll((options) =>
    options.map((option) => option.getAttribute("value")),
  );
  expect(values).toEqual(situationNames);
  await preview.setSwitch("situation", "exchange-server");
  await preview.page.waitForURL(/situation=exchange-server/u);
  expect(await select.inputValue()).toBe("exchange-server");
  expect(await preview.page.locator('select[name="mailboxVersion"]').inputValue()).toBe("1.5");
});

test("silent-selection: the pane names the message that it judged", async () => {
  const preview = await openPreview({ situation: "silent-selection", message });
  const { frame, verdict } = await readPane(preview);
  await verdict();
  await preview.selectMessage("genuine-statement-en");
  await preview.page.getByRole("heading", { name: "Your statement is ready" }).waitFor();
  expect(await frame.locator("[data-subject]").innerText()).toContain("has been suspended");
});

async function offeredIn(preview: PreviewPage): Promise<readonly string[]> {
  const { frame } = await readPane(preview);
  const buttons = frame.locator("[role=group] [data-action]");
  return buttons.evaluateAll((found) =>
    found.map((button) => button.getAttribute("data-action") ?? ""),
  );
}

async function sourceInInbox(preview: PreviewPage): Promise<Buffer> {
  const found = (await preview.messagesIn("inbox")).find(({ name }) => name === message);
  return preview.sourceOf(found?.id ?? "");
}

/** What is attached to each of the reports that left. */
async function reportsIn(preview: PreviewPage): Promise<readonly Buffer[]> {
  const sent = await preview.messagesIn("sentitems", "account");
  const reports = await Promise.all(
    sent.map(async ({ id }) => simpleParser(await preview.sourceOf(id, "account"))),
  );
  return reports.flatMap(({ attachments }) => attachments.map(({ content }) => content));
}
