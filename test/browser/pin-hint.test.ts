import { describe, expect, test } from "@jest/globals";
import type { Disposable, Frame } from "playwright-core";
import { readPane } from "./pane-reader";
import { LaterScripts } from "./setup/later-scripts";
import { previewInBrowser } from "./setup/open-preview";

const openPreview = previewInBrowser();

const message = "account-suspended-en";
const hint = (frame: Frame) => frame.locator('[data-hint="pin"]');
const copyButton = (frame: Frame) => frame.locator('[data-action="copy-details"]');

describe.each([
  ["ja-JP", "ピン", "このヒントを閉じる"],
  ["en-US", "pin", "Close this hint"],
] as const)("in %s", (language, said, dismiss) => {
  test("tells how to pin, until it is put away, and never again", async () => {
    const preview = await openPreview({ language, message });
    const { frame, focusOn } = await readPane(preview);
    await hint(frame).waitFor();
    expect(await hint(frame).innerText()).toContain(said);

    await hint(frame).getByRole("button", { name: dismiss }).press("Enter");
    await hint(frame).waitFor({ state: "detached" });
    await focusOn(copyButton(frame));

    await preview.page.reload();
    const again = await readPane(preview);
    await copyButton(again.frame).waitFor();
    expect(await hint(again.frame).count()).toBe(0);
  });
});

test("moves nothing when it comes with the actions, after the verdict", async () => {
  const later = new LaterScripts();
  const preview = await openPreview({ message, prepare: later.hold });
  const { frame, verdict } = await readPane(preview);
  await verdict();
  const places = (): Promise<readonly number[]> =>
    frame
      .locator("h1, section > h2, h3")
      .evaluateAll((headings) => headings.map((heading) => heading.getBoundingClientRect().top));
  const before = await places();
  expect(await hint(frame).count()).toBe(0);
  later.release();
  await hint(frame).waitFor();
  expect((await places()).slice(0, before.length)).toEqual(before);
});

test("goes by itself once the pane follows the selection", async () => {
  const preview = await openPreview({ message });
  const { frame, after } = await readPane(preview);
  await hint(frame).waitFor();
  await after(() => preview.selectMessage("billing-notice-ja"));
  await copyButton(frame).waitFor();
  await hint(frame).waitFor({ state: "detached" });
});

test("is not shown where Microsoft promises no pinning", async () => {
  const preview = await openPreview({ message, situation: "exchange-server" });
  const { frame } = await readPane(preview);
  await copyButton(frame).waitFor();
  expect(await hint(frame).count()).toBe(0);
});

test("can be put away where nothing can be stored", async () => {
  let withoutStorage: Disposable | undefined;
  const preview = await openPreview({
    message,
    prepare: async (page) => {
      withoutStorage = await page.addInitScript(() => {
        Object.defineProperty(window, "localStorage", {
          get: () => {
            throw new DOMException("denied", "SecurityError");
          },
        });
      });
    },
  });
  const { frame } = await readPane(preview);
  await hint(frame).getByRole("button").click();
  await hint(frame).waitFor({ state: "detached" });
  expect(preview.uncaughtErrors).toEqual([]);
  await withoutStorage?.dispose();
});
