/** Says where an entry of a rule file comes from, when that was looked at, and what it stands for. */
const remarks = new Set(["description", "sources", "source", "checked", "meaning", "receiver"]);

/** A phrase is looked for in every text, whatever its language; only word lists have one. */
const isForEditors = (entry, key) =>
  remarks.has(key) || (key === "language" && "phrase" in entry && !entry.phrase.includes("{"));

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
