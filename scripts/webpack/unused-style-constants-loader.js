/**
 * A webpack loader for Fluent's compiled styles (`*.styles.js`). Compiling leaves behind constants
 * made of the table of tokens that nothing uses any more, and for their sake the whole table (30 KB)
 * would be part of the pane: they go.
 *
 * @param {string} source
 * @returns {string}
 */
export default function unusedStyleConstantsLoader(source) {
  return source.replace(/^const (\w+) = `[^`\n]*\$\{tokens\.\w+\}[^`\n]*`;$/gmu, (line, name) =>
    source.split(name).length > 2 ? line : "",
  );
}
