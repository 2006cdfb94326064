import type { Page, Route } from "playwright-core";

/** Does with what the pane loads after its verdict as told. */
export async function routeLaterScripts(
  page: Page,
  handle: (route: Route) => Promise<void>,
): Promise<void> {
  await page.route("**/static/*.js", async (route) => {
    const verdicts = route.request().frame().locator("[data-verdict]:not([data-verdict=pending])");
    await ((await verdicts.count()) > 0 ? handle(route) : route.continue());
  });
}

/** Holds what the pane loads after its verdict. */
export class LaterScripts {
  private resolve = (): void => undefined;
  private readonly released = new Promise<void>((resolve) => {
    this.resolve = resolve;
  });

  /** To be called before the pane opens. */
  readonly hold = (page: Page): Promise<void> =>
    routeLaterScripts(page, async (route) => {
      await this.released;
      await route.continue();
    });

  /** Lets it come. */
  release(): void {
    this.resolve();
  }
}
