import { type ReactElement, useRef } from "react";
import type { Language } from "../../explain/language";
import type { PaneState } from "../pane-state";
import { CopyDetails } from "../details/copy-details";
import { PinHintNote } from "../pin-hint/pin-hint-note";
import { ActionOutcome } from "./action-outcome";
import { ActionsPanel } from "./actions-panel";
import type { StartedActions } from "./start-actions";

export interface PaneActionsProps {
  readonly state: PaneState;
  readonly language: Language;
  /** `null` until Office.js is ready and the configuration is read. */
  readonly started: StartedActions | null;
}

/** What the reader can do about a checked message, and what came of the last action, always. */
export function PaneActions(props: PaneActionsProps): ReactElement | null {
  const { state, language, started } = props;
  const details = useRef<HTMLDivElement>(null);
  if (started === null) return null;
  if (state.kind !== "checked") {
    return <ActionOutcome controller={started.controller} language={language} />;
  }
  const { checked } = state;
  return (
    <>
      <ActionsPanel checked={checked} language={language} started={started} />
      <CopyDetails ref={details} checked={checked} language={language} />
      <PinHintNote
        hint={started.pinHint}
        selected={checked.selected}
        language={language}
        onDismiss={() => details.current?.querySelector("button")?.focus()}
      />
    </>
  );
}
