import { expect, test } from "@jest/globals";
import budget from "../../scripts/bench/pane/budget.json";
import { firstLoad } from "../../scripts/bench/pane/first-load";
import { watchPane } from "../../scripts/bench/pane/watch-pane";
import { previewInBrowser } from "./setup/open-preview";

const openPreview = previewInBrowser();

test("what the pane downloads before its first verdict stays within its budget", async () => {
  const { page } = await openPreview();
  await watchPane(page.context());
  const files = await firstLoad(page, page.url());
  const kilobytes = files.reduce((sum, { compressed }) => sum + compressed, 0) / 1000;
  const names = files.map(({ path }) => path).join(" ");
  expect(names).toMatch(/taskpane\.html.*libraries.*taskpane.*checker/);
  expect(kilobytes).toBeLessThanOrEqual(budget.firstLoadKilobytes);
});
