import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { officeCallTimeoutMs } from "../../src/outlook/office-call";
import { readPane } from "./pane-reader";
import { launchBrowser, previewInBrowser } from "./setup/open-preview";

const openPreview = previewInBrowser();

const languages = ["ja-JP", "en-US"] as const;
/** Of a test that changes nothing that outlasts the next selection. */
const sharing = { language: "en-US", sharesPage: true } as const;

describe.each(languages)("in %s", (language) => {
  test("the article's kind of scam has four warnings", async () => {
    const preview = await openPreview({ ...sharing, language, message: "billing-notice-ja" });
    const pane = await readPane(preview);
    expect(await pane.verdict()).toBe("scam");
    expect(await pane.statuses()).toEqual(["warning", "warning", "warning", "warning"]);
    expect(await pane.linkOwners()).toEqual(["foreign"]);
    expect(await pane.headline()).toMatch(language === "ja-JP" ? /詐欺/ : /scam/i);
    expect(await pane.frame.locator("html").getAttribute("lang")).toBe(language.slice(0, 2));
  });

  test.each(["genuine-statement-ja", "genuine-statement-en"])(
    "%s has no warning",
    async (message) => {
      const pane = await readPane(await openPreview({ ...sharing, language, message }));
      expect(await pane.verdict()).toBe("no-signs");
      const statuses = await pane.statuses();
      expect(statuses).toHaveLength(4);
      expect(statuses).not.toContain("warning");
      expect(await pane.linkOwners()).not.toContain("foreign");
    },
  );
});

test("mail that has nothing to do with it is not judged", async () => {
  const pane = await readPane(await openPreview({ ...sharing, message: "colleague-en" }));
  expect(await pane.verdict()).toBe("unrelated");
  expect(await pane.statuses()).toEqual([]);
  expect(
    await pane.after(() => pane.frame.locator('[data-check="as-presented"]').click()),
  ).not.toBe("unrelated");
  expect(await pane.statuses()).toHaveLength(4);
});

test("a meeting request is checked as a mail is", async () => {
  const preview = await openPreview({ ...sharing, message: "meeting-request-ja" });
  const pane = await readPane(preview);
  expect(await pane.verdict()).toBe("unrelated");
  expect(await pane.after(() => preview.selectMessage("calendar-invitation-en"))).toBe("scam");
});

describe("there is nothing to check", () => {
  test.each([["protected-en", "This email is encrypted, so it could not be checked"]])(
    "in %s",
    async (message, headline) => {
      const pane = await readPane(await openPreview({ ...sharing, message }));
      expect(await pane.verdict()).toBe("none");
      expect(await pane.headline()).toBe(headline);
    },
  );

  test("when nothing is selected", async () => {
    const preview = await openPreview({ ...sharing, message: "billing-notice-ja" });
    const pane = await readPane(preview);
    await pane.verdict();
    expect(await pane.after(() => preview.selectMessage(null))).toBe("none");
    expect(await pane.headline()).toBe("Select an email");
    expect(await pane.statuses()).toEqual([]);
  });
});

test("the pane follows the selection", async () => {
  const preview = await openPreview({ ...sharing, message: "billing-notice-ja" });
  const pane = await readPane(preview);
  expect(await pane.verdict()).toBe("scam");
  for (const [message, verdict] of [
    ["genuine-statement-ja", "no-signs"],
    ["protected-en", "none"],
    ["billing-notice-ja", "scam"],
  ] as const) {
    expect(await pane.after(() => preview.selectMessage(message))).toBe(verdict);
  }
});

describe("a part that could not be read", () => {
  test("leaves the rest: the body (5001)", async () => {
    const preview = await openPreview({
      message: "billing-notice-ja",
      faults: ["body.getAsync:error:5001"],
    });
    const pane = await readPane(preview);
    await pane.verdict();
    const [sender, links] = await pane.statuses();
    expect([sender, links]).toEqual(["warning", "unknown"]);
  });

  test("can be asked for once more", async () => {
    const preview = await openPreview({
      language: "en-US",
      message: "billing-notice-ja",
      faults: ["body.getAsync:error:5001"],
    });
    const pane = await readPane(preview);
    await pane.verdict();
    await preview.clearFaults();
    await pane.frame.getByRole("button", { name: "Check again" }).click();
    await pane.frame.locator('[data-sign="links"][data-status="warning"]').waitFor();
    expect(await pane.verdict()).toBe("scam");
  });

  test("is never taken for nothing found: no header before Mailbox 1.8", async () => {
    const preview = await openPreview({ message: "genuine-statement-ja", mailboxVersion: "1.7" });
    const pane = await readPane(preview);
    await pane.verdict();
    expect((await pane.statuses())[0]).toBe("unknown");
  });

  test("is waited for no longer than the time limit", async () => {
    const preview = await openPreview({
      message: "genuine-statement-ja",
      faults: ["getAllInternetHeadersAsync:drop"],
      hasClock: true,
    });
    const pane = await readPane(preview);
    await preview.calledFor("getAllInternetHeadersAsync");
    await preview.page.clock.fastForward(officeCallTimeoutMs);
    await pane.verdict();
    expect((await pane.statuses())[0]).toBe("unknown");
  });
});

test("a late answer for the message before is never shown", async () => {
  const preview = await openPreview({ message: "genuine-statement-ja", hasClock: true });
  const pane = await readPane(preview);
  await pane.verdict();
  await preview.setFault("body.getAsync", { kind: "delay", milliseconds: 4000 });
  await preview.selectMessage("billing-notice-ja");
  await pane.frame.locator("[data-verdict=pending]").waitFor();
  await preview.clearFaults();
  await preview.selectMessage("genuine-statement-en");

  const shown = new Set<string>();
  await preview.page.clock.fastForward(4000);
  for (const end = Date.now() + 1000; Date.now() < end;) {
    shown.add((await pane.frame.locator("[data-verdict]").getAttribute("data-verdict")) ?? "");
    await preview.page.waitForTimeout(50);
  }
  expect(shown).not.toContain("scam");
  expect(await pane.verdict()).toBe("no-signs");
});

describe("outside of Outlook", () => {
  const address = new URL("taskpane.html", process.env["PREVIEW_ADDRESS"]).href;
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const newPage = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, ...options });
    return context.newPage();
  };

  test("the page says where it belongs", async () => {
    const page = await newPage();
    await page.goto(address);
    await page.locator("[data-verdict=failed]").waitFor({ timeout: 20_000 });
    expect(await page.locator("h1").innerText()).toMatch(/inside Outlook|Outlook の中/);
  });

  test.each([
    ["ja-JP", "サポート"],
    ["en-US", "Support"],
  ])("the page leads to the guide in the reader's language: %s", async (locale, heading) => {
    const page = await newPage({ locale });
    await page.goto(address);
    await page.locator("[data-verdict=failed]").waitFor();
    const [guide] = await Promise.all([
      page.context().waitForEvent("page"),
      page.getByRole("link").click(),
    ]);
    await guide.waitForLoadState();
    const target = guide.locator(":target");
    expect(await target.getByRole("heading", { level: 1 }).innerText()).toBe(heading);
  });

  test("the page says that Office.js did not load", async () => {
    const page = await newPage();
    await page.route("**/office-js/**", (route) => route.abort());
    await page.goto(address);
    await page.locator("[data-verdict=failed]").waitFor();
    const said = await page.locator("[data-verdict=failed]").innerText();
    expect(said).toContain("Microsoft");
    // Without which Office.js never starts: for whoever runs the network.
    expect(said).toContain("ajax.aspnetcdn.com");
  });

  test("the page says in both languages that it cannot run", async () => {
    const page = await newPage();
    await page.route("**/static/*.js", (route) => route.abort());
    await page.goto(address);
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.currentTime = 10_000;
    });
    await page.locator(".not-started [lang=ja]").waitFor();
    expect(await page.locator(".not-started h1").allInnerTexts()).toHaveLength(2);
    expect(await page.locator(".not-started a").count()).toBe(2);
    await page.getByRole("progressbar").waitFor({ state: "hidden" });
  });
});
