import type { ReactElement } from "react";
import type { CheckResult } from "../../checks/check-result";
import type { Explanation } from "../../explain/explanation";
import type { Language } from "../../explain/language";
import type { PaneState } from "../pane-state";
import { ActionOutcome } from "./action-outcome";
import { ActionsPanel } from "./actions-panel";
import type { StartedActions } from "./start-actions";

export interface PaneActionsProps {
  readonly state: PaneState;
  readonly language: Language;
  /** `null` until Office.js is ready and the configuration is read. */
  readonly started: StartedActions | null;
  readonly explainIn: (result: CheckResult, language: Language) => Explanation;
}

/** What the reader can do about a checked message, and what came of the last action, always. */
export function PaneActions(props: PaneActionsProps): ReactElement | null {
  const { state, language, started, explainIn } = props;
  if (started === null) return null;
  if (state.kind !== "checked") {
    return <ActionOutcome controller={started.controller} language={language} />;
  }
  const { checked } = state;
  return (
    <ActionsPanel
      checked={checked}
      language={language}
      started={started}
      explainIn={(reportLanguage) => explainIn(checked.result, reportLanguage)}
    />
  );
}
