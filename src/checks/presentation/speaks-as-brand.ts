import type { RuleSet } from "../../rule-set/rule-set";
import { nothingScanned, type ScannedText } from "../scanned-text";
import { bodyClues } from "./body-clues";
import { judgePresentation } from "./judge-presentation";

/** Whether a text alone, whoever sends it, presents itself as the brand. */
export function speaksAsBrand(text: ScannedText, ruleSet: RuleSet): boolean {
  const clues = bodyClues(text, nothingScanned, ruleSet);
  return judgePresentation(clues, "none", ruleSet.presentation) !== "none";
}
