import presentation from "../../rules/model/presentation.json";
import { markdownTable } from "../markdown-table";

type DocsLanguage = "en" | "ja";

const heads = {
  en: { clue: "clue", weight: "weight", threshold: "threshold", sum: "sum", why: "why" },
  ja: { clue: "手がかり", weight: "重み", threshold: "しきい値", sum: "合計", why: "理由" },
} as const;

const begin = "<!-- presentation tables: written by `npm run rules-docs` -->";
const end = "<!-- end of presentation tables -->";

/** The weights and thresholds of `rules/model/presentation.json` as two tables in Markdown. */
function presentationTables(language: DocsLanguage): string {
  const { clue, weight, threshold, sum, why } = heads[language];
  const clues = presentation.clues.map((row) => [
    `\`${row.clue}\``,
    String(row.weight),
    row.why[language],
  ]);
  const thresholds = presentation.thresholds.map((row) => [
    `\`${row.threshold}\``,
    String(row.sum),
    row.why[language],
  ]);
  return [
    markdownTable([[clue, weight, why], ...clues]),
    markdownTable([[threshold, sum, why], ...thresholds]),
  ].join("\n\n");
}

/**
 * Puts the tables between their marks in a page.
 *
 * @throws Error where the page has no marks.
 */
export function withPresentationTables(page: string, language: DocsLanguage): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from === -1 || to < from) throw new Error(`The page lacks the mark ${begin}`);
  const tables = presentationTables(language);
  return `${page.slice(0, from)}${begin}\n\n${tables}\n\n${page.slice(to)}`;
}
