/** The files of `rules/`, of which none is in a folder of its own below another. */
export const rulesFolder = /[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.json$/;

/** Where an entry of a rule file comes from, when that was last checked, what it means, and why. */
const remarks = new Set([
  "description",
  "sources",
  "source",
  "checked",
  "meaning",
  "receiver",
  "why",
]);

/** A phrase is looked for in every text, whatever its language; only word lists have one. */
const isForEditors = (entry: object, key: string): boolean =>
  remarks.has(key) || (key === "language" && "phrase" in entry && !hasWordList(entry.phrase));

const hasWordList = (phrase: unknown): boolean =>
  typeof phrase === "string" && phrase.includes("{");

/**
 * Reads a file of `rules/` for the pane: without what is for whoever edits it, such as where an
 * entry comes from.
 *
 * @param source JSON
 */
export function withoutSources(source: string): unknown {
  return JSON.parse(source, function (this: object, key: string, value: unknown): unknown {
    return isForEditors(this, key) ? undefined : value;
  });
}
