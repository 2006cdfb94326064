import HtmlWebpackPlugin from "html-webpack-plugin";

/**
 * Puts Office.js into a page's head, ahead of the page's own scripts, as Microsoft asks: the
 * library must have run before any of them does.
 */
export class OfficeScriptsPlugin {
  /** @param {readonly string[]} addresses of the scripts, in the order in which they run */
  constructor(addresses) {
    this.addresses = addresses;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { name } = OfficeScriptsPlugin;
    compiler.hooks.compilation.tap(name, (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap(name, (page) => {
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
