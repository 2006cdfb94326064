import { transformSync } from "esbuild";

/**
 * A webpack loader for a stylesheet that is served as it is: leaves out comments and needless white
 * space, as esbuild does.
 *
 * @param {string} source of CSS
 * @returns {string}
 */
export default function plainCssLoader(source) {
  return transformSync(source, { loader: "css", minifyWhitespace: true }).code.trim();
}
