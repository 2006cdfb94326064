import HtmlWebpackPlugin from "html-webpack-plugin";
import type { Compiler } from "webpack";

/** Puts the script of one entry before all others of a page, waiting for none of them (`async`). */
export class EarlyScriptPlugin {
  /** @param entry by its name */
  constructor(private readonly entry: string) {}

  apply(compiler: Compiler): void {
    const { name } = EarlyScriptPlugin;
    compiler.hooks.compilation.tap(name, (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap(name, (page) => {
        const files = compilation.entrypoints.get(this.entry)?.getFiles() ?? [];
        const isEarly = ({ attributes: { src } }: HtmlWebpackPlugin.HtmlTagObject): boolean =>
          files.some((file) => typeof src === "string" && src.endsWith(file));
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
