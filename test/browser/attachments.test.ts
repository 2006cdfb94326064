import { describe, expect, test } from "@jest/globals";
import { readPane } from "./pane-reader";
import { previewInBrowser } from "./setup/open-preview";
import type { PreviewPage } from "./setup/preview-page";

const openPreview = previewInBrowser();
const readContent = "getAttachmentContentAsync";

/** The host of each link, and where the pane says that it stands. */
async function linksWithOrigins(preview: PreviewPage): Promise<readonly string[]> {
  const frame = await preview.paneFrame();
  return frame.locator("[data-link-owner]").evaluateAll((links) =>
    links.map((link) => {
      const host = link.querySelector("p")?.textContent ?? "";
      return `${host} | ${link.querySelector("[data-link-origin]")?.textContent ?? ""}`;
    }),
  );
}

const scripts = (preview: PreviewPage): number =>
  new Set(preview.requested.filter((address) => /\/static\/.*\.js$/u.test(address))).size;

describe("links that stand outside the text are listed with where they stand", () => {
  test.each([
    [
      "the QR code of a picture",
      "qr-code-ja",
      "scam",
      ["amex-ninsho.vwpzt.example | In a QR code in “image001.png”"],
    ],
    [
      "an attached page and an attached PDF",
      "attached-files-en",
      "scam",
      [
        "collect.bqkdm.example | In the attachment “Secure document.html”",
        "statement.bqkdm.example | In the attachment “Statement.pdf”",
        "scan.bqkdm.example | In a QR code in “Statement.pdf”",
      ],
    ],
    [
      "an attached message",
      "attached-message-en",
      "suspicious",
      ["release.bqkdm.example | In the attachment “Your card is on hold.eml”"],
    ],
  ])("%s", async (_, message, verdict, links) => {
    const preview = await openPreview({ language: "en-US", message, sharesPage: true });
    const pane = await readPane(preview);
    expect(await pane.verdict()).toBe(verdict);
    await pane.openEverything();
    expect((await linksWithOrigins(preview)).map(withoutMarks)).toEqual(links);
    expect(await pane.overflow()).toBe(0);
    expect(preview.uncaughtErrors).toEqual([]);
  });
});

const withoutMarks = (shown: string): string => shown.replace(/[\u2060-\u206f\u200b]/gu, "");

test("a message without attachments asks for none and loads nothing to read them with", async () => {
  const preview = await openPreview({ language: "en-US", message: "billing-notice-ja" });
  const pane = await readPane(preview);
  await pane.verdict();
  await preview.page.waitForLoadState("networkidle");
  const before = scripts(preview);
  expect((await preview.calls()).filter(({ api }) => api === readContent)).toEqual([]);
  await pane.after(() => preview.selectMessage("qr-code-ja"));
  expect((await preview.calls()).filter(({ api }) => api === readContent)).toHaveLength(1);
  expect(scripts(preview)).toBeGreaterThan(before);
});

describe("what could not be read is said", () => {
  const unreadPicture = /no code could be read/u;
  test("a picture that Outlook refuses", async () => {
    const preview = await openPreview({
      language: "en-US",
      message: "qr-code-ja",
      faults: [`${readContent}:error:5001`],
    });
    const pane = await readPane(preview);
    expect(await pane.verdict()).toBe("scam");
    await pane.openEverything();
    expect((await pane.statuses())[1]).toBe("unknown");
    expect(await pane.frame.locator("[data-sign=links]").innerText()).toMatch(unreadPicture);
  });

  test("an attached file that Outlook refuses", async () => {
    const preview = await openPreview({
      language: "en-US",
      message: "attached-message-en",
      faults: [`${readContent}:empty`],
    });
    const pane = await readPane(preview);
    expect(await pane.verdict()).toBe("unrelated");
    expect(await linksWithOrigins(preview)).toEqual([]);
  });

  test("a picture, by a browser that cannot decode one in a worker", async () => {
    const preview = await openPreview({
      language: "en-US",
      message: "colleague-en",
      prepare: (page) =>
        page.context().route("**/static/checker.*.js", async (route) => {
          const response = await route.fetch();
          const body = `delete self.OffscreenCanvas;${await response.text()}`;
          await route.fulfill({ response, body });
        }),
    });
    const pane = await readPane(preview);
    await pane.verdict();
    expect(await pane.after(() => preview.selectMessage("qr-code-ja"))).toBe("scam");
    await pane.openEverything();
    expect(await linksWithOrigins(preview)).toEqual([]);
    expect(await pane.frame.locator("[data-sign=links]").innerText()).toMatch(unreadPicture);
  });
});

test("a message that goes away while its attachments are read leaves nothing behind", async () => {
  const preview = await openPreview({ language: "en-US", message: "colleague-en" });
  const pane = await readPane(preview);
  await pane.verdict();
  await preview.setFault(readContent, { kind: "delay", milliseconds: 1500 });
  await preview.selectMessage("attached-files-en");
  await preview.calledFor(readContent);
  expect(await pane.after(() => preview.selectMessage("genuine-statement-en"))).toBe("no-signs");
  await preview.page.waitForTimeout(2500);
  expect(await pane.verdict()).toBe("no-signs");
  await pane.openEverything();
  expect((await linksWithOrigins(preview)).join()).not.toContain("bqkdm");
});
