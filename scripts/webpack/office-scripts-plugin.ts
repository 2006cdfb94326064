import HtmlWebpackPlugin from "html-webpack-plugin";
import type { Compiler } from "webpack";

/**
 * Puts Office.js into a page's head, ahead of the page's own scripts, as Microsoft asks: the
 * library must have run before any of them does.
 */
export class OfficeScriptsPlugin {
  /**
   * @param addresses of the scripts, in the order in which they run
   * @param pagesWithout them, by their names
   */
  constructor(
    private readonly addresses: readonly string[],
    private readonly pagesWithout: readonly string[],
  ) {}

  apply(compiler: Compiler): void {
    const { name } = OfficeScriptsPlugin;
    compiler.hooks.compilation.tap(name, (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap(name, (page) => {
        if (this.pagesWithout.includes(page.outputName)) return page;
        const officeScripts = this.addresses.map((src) => ({
          tagName: "script",
          voidTag: false,
          attributes: { src },
          meta: { plugin: name },
        }));
        return { ...page, headTags: [...officeScripts, ...page.headTags] };
      });
    });
  }
}
