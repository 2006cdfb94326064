import { expect, test } from "@jest/globals";
import budget from "../../scripts/bench/budget.json";
import { firstLoad, noteFirstVerdict } from "../../scripts/bench/first-load";
import { previewInBrowser } from "./setup/open-preview";

const openPreview = previewInBrowser();

test("what the pane downloads before its first verdict stays within its budget", async () => {
  const { page } = await openPreview();
  await noteFirstVerdict(page.context());
  await page.reload();
  const files = await firstLoad(page);
  const kilobytes = files.reduce((sum, { compressed }) => sum + compressed, 0) / 1000;
  expect(files.length).toBeGreaterThan(2);
  expect(kilobytes).toBeLessThanOrEqual(budget.firstLoadKilobytes);
});
