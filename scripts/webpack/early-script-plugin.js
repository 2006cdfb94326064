import HtmlWebpackPlugin from "html-webpack-plugin";

/** Puts the script of one entry before all others of a page, waiting for none of them (`async`). */
export class EarlyScriptPlugin {
  /** @param {string} entry by its name */
  constructor(entry) {
    this.entry = entry;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { name } = EarlyScriptPlugin;
    compiler.hooks.compilation.tap(name, (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap(name, (page) => {
        const files = compilation.entrypoints.get(this.entry)?.getFiles() ?? [];
        const isEarly = ({ attributes: { src } }) => files.some((file) => src?.endsWith(file));
        const early = page.headTags.filter(isEarly).map((tag) => ({
          ...tag,
          // Browsers would let `async` come after what blocks the page.
          attributes: { ...tag.attributes, defer: false, async: true, fetchpriority: "high" },
        }));
        return { ...page, headTags: [...early, ...page.headTags.filter((tag) => !isEarly(tag))] };
      });
    });
  }
}
