import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Browser, BrowserContext, Frame } from "playwright-core";
import { shippedConfiguration } from "../../src/actions/configuration";
import { microsoftClouds } from "../../scripts/package/microsoft-clouds";
import { contentSecurityPolicy, securityHeaders } from "../../scripts/package/site-headers";
import { launchBrowser } from "./setup/open-preview";
import { PreviewPage } from "./setup/preview-page";

const asPackaged = {
  officeScript: microsoftClouds.global.officeScripts[0],
  outlookOrigins: [],
};

declare global {
  /** Given to the page by context.exposeBinding. */
  var recordViolation: ((violation: string) => void) | undefined;
}

const previewAddress = process.env["PREVIEW_ADDRESS"] ?? "";
const policy = contentSecurityPolicy(shippedConfiguration, asPackaged);

let browser: Browser;
let context: BrowserContext;
let preview: PreviewPage;
const violations: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext({ ignoreHTTPSErrors: true });
  // The worker has the policy of its own file.
  await context.route(/\/(?:taskpane\.html|static\/)/u, async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    for (const { name, value } of securityHeaders(policy)) headers[name.toLowerCase()] = value;
    await route.fulfill({ response, headers });
  });
  await context.exposeBinding("recordViolation", (_, violation: string) => {
    violations.push(violation);
  });
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      globalThis.recordViolation?.(`${effectiveDirective} ${blockedURI}`);
    });
  });
  preview = new PreviewPage(await context.newPage());
});
afterAll(() => browser.close());
beforeEach(() => {
  violations.length = 0;
});

/** What the policy refused so far, once a violation of its own making has come through as the last. */
async function violationsUntilNow(pane: Frame): Promise<readonly string[]> {
  const last = "img-src https://last.example/a.png";
  await pane.evaluate(() => {
    new Image().src = "https://last.example/a.png";
  });
  while (violations.at(-1) !== last) await preview.page.waitForTimeout(20);
  return violations.slice(0, -1);
}

/** The pane on this message; it stays open for what another test asks of the same. */
async function openedPane(message = "billing-notice-ja"): Promise<Frame> {
  const address = new URL(`?language=ja-JP&message=${message}`, previewAddress).href;
  if (preview.page.url() !== address) await preview.open(address);
  const pane = await preview.paneFrame();
  await pane.locator('[data-verdict="scam"]').waitFor();
  return pane;
}

describe("the pane under the Content-Security-Policy of the package", () => {
  test("shows its verdict and opens each sign, and true Office.js asks for nothing more", async () => {
    const pane = await openedPane();
    for (const sign of await pane.locator("[data-sign]").all()) {
      await sign.getByRole("button").first().click();
    }
    expect(await violationsUntilNow(pane)).toEqual([]);
    expect(preview.uncaughtErrors).toEqual([]);
    expect(preview.requested.some((address) => address.endsWith("/office.js"))).toBe(true);
  });

  test.each([
    ["qr-code-ja", 1],
    ["attached-files-en", 3],
  ])("reads the pictures and files of %s", async (message, links) => {
    const pane = await openedPane(message);
    await pane.locator("[data-link-origin]").first().waitFor({ state: "attached" });
    expect(await pane.locator("[data-link-origin]").count()).toBe(links);
    expect(await violationsUntilNow(pane)).toEqual([]);
  });

  test("runs no inline script", async () => {
    const pane = await openedPane();
    await pane.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "globalThis.inlineScriptRan = true";
      document.head.append(script);
    });
    expect(await pane.evaluate(() => "inlineScriptRan" in globalThis)).toBe(false);
    expect(await violationsUntilNow(pane)).toEqual(["script-src-elem inline"]);
  });

  test("evaluates no text", async () => {
    const pane = await openedPane();
    // Playwright's own evaluate stands outside the policy; what a script of the page calls does not.
    const outcome = await pane.evaluate(
      () =>
        new Promise<string>((resolve) => {
          setTimeout(() => {
            try {
              resolve(String(Reflect.construct(Function, ["return 1"])));
            } catch (error) {
              resolve(String(error));
            }
          });
        }),
    );
    expect(outcome).toContain("EvalError");
    expect(await violationsUntilNow(pane)).toEqual(["script-src eval"]);
  });

  test("sends nothing to another host", async () => {
    const pane = await openedPane();
    const sent = pane.evaluate(() => fetch("https://collector.example/", { method: "POST" }));
    await expect(sent).rejects.toThrow();
    expect(await violationsUntilNow(pane)).toEqual(["connect-src https://collector.example/"]);
  });

  test("shows no picture of a message", async () => {
    const pane = await openedPane();
    await pane.evaluate(() => {
      document.body.append(Object.assign(new Image(), { src: "https://collector.example/a.png" }));
    });
    expect(await violationsUntilNow(pane)).toEqual(["img-src https://collector.example/a.png"]);
  });

  test("is shown in no frame but Outlook's", async () => {
    await context.route("https://elsewhere.example/", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<iframe src="${new URL("taskpane.html", previewAddress).href}"></iframe>`,
      }),
    );
    const refusal = preview.page.waitForEvent("console", (message) =>
      message.text().includes("frame-ancestors"),
    );
    await preview.page.goto("https://elsewhere.example/");
    await refusal;
    expect(await preview.page.locator("iframe").contentFrame().locator("#root").count()).toBe(0);
  });
});
