import { describe, expect, test } from "@jest/globals";
import { makeMessage } from "../../scripts/bench/pane/made-message";
import { readPane } from "./pane-reader";
import { previewInBrowser } from "./setup/open-preview";
import type { PreviewPage } from "./setup/preview-page";

const openPreview = previewInBrowser();

/** In characters: large enough that the pane tells of its progress. */
const hugeSize = 1_200_000;
/** So large that its check is still under way when another message is selected. */
const lastingSize = 4_000_000;

/** Selects a huge message, and waits until the pane says how far its check is. */
async function selectHuge(preview: PreviewPage, size = hugeSize): Promise<void> {
  const { name, source } = makeMessage(size);
  await preview.dropFile(`${name}.eml`, source);
  const frame = await preview.paneFrame();
  await frame.waitForFunction(() => "progressShown" in window);
}

/** Leaves a mark in the pane with the first words of progress, which may soon be gone. */
async function watchProgress(preview: PreviewPage): Promise<void> {
  await (
    await preview.paneFrame()
  ).evaluate(() => {
    const placesOfSigns: number[] = [];
    Reflect.set(window, "placesOfSigns", placesOfSigns);
    new MutationObserver(() => {
      const signs = document.querySelector("[aria-busy] > :last-child");
      if (signs !== null) placesOfSigns.push(signs.getBoundingClientRect().top);
      const progress = document.querySelector("progress");
      if (progress !== null && !("progressShown" in window)) {
        Reflect.set(window, "progressShown", progress.closest("label")?.textContent);
      }
    }).observe(document, { subtree: true, childList: true });
  });
}

describe("a huge message", () => {
  test.each([
    ["ja-JP", /とても大きなメール.*\d%/],
    ["en-US", /very large email.*\d%/],
  ] as const)("has its progress told in %s, then its verdict", async (language, words) => {
    const preview = await openPreview({ language });
    const pane = await readPane(preview);
    await pane.verdict();
    await watchProgress(preview);
    await selectHuge(preview);
    expect(await pane.frame.evaluate(() => Reflect.get(window, "progressShown") as string)).toMatch(
      words,
    );
    expect(await pane.verdict()).toBe("unrelated");
    const places = await pane.frame.evaluate(
      () => Reflect.get(window, "placesOfSigns") as readonly number[],
    );
    expect(places.length).toBeGreaterThan(1);
    expect(new Set(places).size).toBe(1);
  });

  test("does not hold up what is selected after it", async () => {
    const preview = await openPreview({ message: "genuine-statement-ja" });
    const pane = await readPane(preview);
    await pane.verdict();
    await watchProgress(preview);
    await selectHuge(preview, lastingSize);
    const [busy] = preview.page.workers();
    const ended = new Promise((resolve) => busy?.once("close", resolve));
    expect(await pane.after(() => preview.selectMessage("billing-notice-ja"))).toBe("scam");
    // Nothing more comes of the huge one.
    await ended;
    expect(await pane.verdict()).toBe("scam");
  });
});

test("a message that is too long to be read whole is not called clean, and can be judged", async () => {
  const preview = await openPreview({ language: "en-US", message: "genuine-statement-ja" });
  const pane = await readPane(preview);
  await pane.verdict();
  const long = `From: Garden Club <news@garden.example>\n\n${"Roses are out. ".repeat(50_000)}`;
  expect(await pane.after(() => preview.dropFile("long.eml", long))).toBe("failed");
  expect(await pane.headline()).toBe("This email is too long to check in full");
  await pane.frame.getByRole("button", { name: "Check it anyway" }).click();
  await pane.frame.locator("[data-verdict=scam]").waitFor();
});

describe("a message in another language", () => {
  const inGerman = [
    "From: American Express <konto@login.example>",
    "Subject: Ihre Karte",
    "Content-Type: text/html; charset=utf-8",
    "",
    '<p>Bitte geben Sie Ihre Kartennummer ein.</p><a href="https://login.example/">Weiter</a>',
  ].join("\r\n");
  const otherLanguages = /\/static\/other-languages\./u;

  test("has its words loaded with it, not before", async () => {
    const preview = await openPreview({ language: "en-US", message: "genuine-statement-ja" });
    const pane = await readPane(preview);
    await pane.verdict();
    expect(
      preview.requested.filter((address) => address.includes("/static/other-languages.")),
    ).toEqual([]);
    expect(await pane.after(() => preview.dropFile("german.eml", inGerman))).toBe("scam");
    await pane.openEverything();
    expect(await pane.frame.locator("mark").allTextContents()).toContain("Kartennummer");
    expect(
      preview.requested.filter((address) => address.includes("/static/other-languages.")),
    ).toHaveLength(1);
  });

  test("is not judged where they cannot be loaded, and is on demand once they can", async () => {
    const preview = await openPreview({ language: "en-US", message: "genuine-statement-ja" });
    const pane = await readPane(preview);
    await pane.verdict();
    const context = preview.page.context();
    await context.route(otherLanguages, (route) => route.abort());
    expect(await pane.after(() => preview.dropFile("german.eml", inGerman))).toBe("failed");
    expect(await pane.headline()).toBe("The check stopped before it was finished");
    await context.unroute(otherLanguages);
    await pane.frame.getByRole("button", { name: "Check again" }).click();
    await pane.frame.locator("[data-verdict=scam]").waitFor();
  });
});

describe("a worker", () => {
  test("is not started by the early script where the pane was faster", async () => {
    const preview = await openPreview({ language: "en-US", message: "billing-notice-ja" });
    const { page } = preview;
    const early = "**/static/start-checker.*.js";
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.context().route(early, async (route) => {
      await released;
      await route.continue();
    });
    await page.reload({ waitUntil: "commit" });
    await page.frameLocator("#pane").locator("[data-verdict=scam]").waitFor();
    const arrived = page.waitForEvent("requestfinished", (request) =>
      request.url().includes("/static/start-checker."),
    );
    release();
    await arrived;
    // The page is loaded once the script has run.
    await preview.paneFrame();
    expect(page.workers()).toHaveLength(1);
  });

  test("that does not start is told of, and started again on demand", async () => {
    const checkers = "**/static/checker.*.js";
    const preview = await openPreview({
      language: "en-US",
      message: "billing-notice-ja",
      prepare: (page) => page.context().route(checkers, (route) => route.abort()),
    });
    const pane = await readPane(preview);
    expect(await pane.verdict()).toBe("failed");
    expect(await pane.headline()).toBe("The check stopped before it was finished");
    await preview.page.context().unroute(checkers);
    await pane.frame.getByRole("button", { name: "Check again" }).click();
    await pane.frame.locator("[data-verdict=scam]").waitFor();
  });

  test("that dies is told of, and the next message is checked by another", async () => {
    const preview = await openPreview({ language: "en-US", message: "genuine-statement-en" });
    const pane = await readPane(preview);
    await pane.verdict();
    // It breaks where it would have answered.
    for (const worker of preview.page.workers()) {
      await worker.evaluate(() => {
        Object.defineProperty(globalThis, "postMessage", {
          value: () => {
            setTimeout(() => {
              throw new Error("died");
            });
          },
        });
      });
    }
    expect(await pane.after(() => preview.selectMessage("billing-notice-ja"))).toBe("failed");
    expect(await pane.headline()).toBe("The check stopped before it was finished");
    expect(await pane.after(() => preview.selectMessage("genuine-statement-ja"))).toBe("no-signs");
  });
});
