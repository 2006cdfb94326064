import type { Route } from "playwright-core";
import type { PreviewPage } from "./preview-page";

/** Opens the pane anew, and does with what it loads after its verdict as told. */
export async function routeLaterScripts(
  { page }: PreviewPage,
  handle: (route: Route) => Promise<void>,
): Promise<void> {
  await page.route("**/static/*.js", async (route) => {
    const verdicts = route.request().frame().locator("[data-verdict]:not([data-verdict=pending])");
    // The pane that the reload takes away waits for nothing.
    const isLater = (await verdicts.count().catch(() => 0)) > 0;
    await (isLater ? handle(route) : route.continue());
  });
  await page.reload();
}

/**
 * Opens the pane anew, and holds what it loads after its verdict.
 *
 * @returns Lets it come.
 */
export async function holdLaterScripts(preview: PreviewPage): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await routeLaterScripts(preview, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
