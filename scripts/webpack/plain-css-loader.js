/**
 * A webpack loader for a stylesheet that is served as it is: leaves out comments, and the blanks
 * that no selector or value needs.
 *
 * @param {string} source of CSS without strings that hold either
 * @returns {string}
 */
export default function plainCssLoader(source) {
  return source
    .replace(/\/\*.*?\*\//gsu, "")
    .replace(/\s+/gu, " ")
    .replace(/ ?([{};>]) ?|([:,]) /gu, "$1$2")
    .replaceAll(";}", "}")
    .trim();
}
