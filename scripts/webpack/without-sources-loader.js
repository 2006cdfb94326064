/** Says where an entry of a rule file comes from, and when that was looked at. */
const provenance = new Set(["description", "sources", "source", "checked"]);

/**
 * A webpack loader for the files of `rules/`: leaves out where their entries come from, which is for
 * whoever edits them.
 *
 * @param {string} source of a JSON file
 * @returns {string} JSON
 */
export default function withoutSourcesLoader(source) {
  return JSON.stringify(JSON.parse(source), (key, value) =>
    provenance.has(key) ? undefined : value,
  );
}
