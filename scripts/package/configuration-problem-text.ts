import type { ConfigurationProblem } from "../../src/actions/configuration";
import { actionsTexts } from "../../src/actions/text/actions-text";

/** What is wrong in a `config.json`, as the pane says it in English. */
export function configurationProblemText({ kind, path, detail }: ConfigurationProblem): string {
  return actionsTexts.en.configurationProblems[kind](path, detail.en);
}
