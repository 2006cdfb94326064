/** Says where an entry of a rule file comes from, and when that was looked at. */
const provenance = new Set(["description", "sources", "source", "checked"]);

/** A phrase is looked for in every text, whatever its language. */
const isForEditors = (entry, key) =>
  provenance.has(key) || (key === "language" && "phrase" in entry);

/**
 * A webpack loader for the files of `rules/`: leaves out what is for whoever edits them, such as
 * where an entry comes from.
 *
 * @param {string} source of a JSON file
 * @returns {string} JSON
 */
export default function withoutSourcesLoader(source) {
  return JSON.stringify(JSON.parse(source), function (key, value) {
    return isForEditors(this, key) ? undefined : value;
  });
}
