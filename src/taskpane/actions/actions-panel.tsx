import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactElement, useRef, useState } from "react";
import { isAboutSelected, type ReaderAction } from "../../actions/action-state";
import { actionsTexts } from "../../actions/text/actions-text";
import { outcomeText } from "../../actions/text/outcome-text";
import type { Language } from "../../explain/language";
import { actionRowHeight } from "../components/action-row-height";
import type { CheckedMessage } from "../pane-state";
import { useObservable } from "../use-observable";
import { ActionOutcome } from "./action-outcome";
import { offeredActions } from "./offered-actions";
import { ReportDestination } from "./report-destination";
import type { StartedActions } from "./start-actions";
import { useActions } from "./use-actions";

const useStyles = makeStyles({
  // Two buttons side by side, never three; one below the other where a zoomed pane has no room for two.
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(max(112px, 34%), 100%), 1fr))",
    gridAutoRows: `minmax(${actionRowHeight}, auto)`,
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  wide: { gridColumn: "1 / -1" },
  line: { paddingInline: tokens.spacingHorizontalM },
  paragraph: { marginBlockStart: tokens.spacingVerticalS },
});

interface ActionsPanelProps {
  readonly checked: CheckedMessage;
  readonly isEncrypted: boolean;
  readonly language: Language;
  readonly started: StartedActions;
}

/** Report and Delete, where a report goes, and what came of them. */
export function ActionsPanel(props: ActionsPanelProps): ReactElement {
  const { checked, isEncrypted, language, started } = props;
  const { controller } = started;
  const { can, transport, destination } = controller.actions;
  const styles = useStyles();
  const text = actionsTexts[language];
  const root = useRef<HTMLDivElement>(null);
  const [comment, setComment] = useState("");
  const run = useActions(controller, checked);
  const state = useObservable(controller.state);
  const { activity } = state;
  const isHere = isAboutSelected(state);
  const isRemoved = isHere && activity.phase === "done" && activity.achieved.undo !== null;
  const { actions, primary, isReportable } = offeredActions(
    isEncrypted ? null : checked.explanation,
    can,
  );

  /** Back to the button that started the action, which Office.js lets Tab go on from. */
  const focusButton = (): void => {
    const buttons = [...(root.current?.querySelectorAll("button") ?? [])];
    const action = activity.phase === "idle" ? undefined : activity.action;
    (buttons.find(({ dataset }) => dataset["action"] === action) ?? buttons[0])?.focus();
  };
  const button = (action: ReaderAction): ReactElement => (
    <Button
      key={action}
      appearance={action === primary ? "primary" : "secondary"}
      className={mergeClasses(action === primary && styles.wide)}
      data-action={action}
      // Gone to Deleted Items: until Undo, there is nothing left to act on. Focus stays.
      disabledFocusable={isRemoved}
      onClick={() => void run(action, comment)}
    >
      {text.buttons[action]}
    </Button>
  );
  const hasButtons = actions.length > 0;
  const outcome = outcomeText(text, state);
  const isSaid = isHere && outcome.sentences.includes(text.deleteByHand);
  const deleteByHand = !can.remove && !isSaid && (
    <p
      className={mergeClasses(
        styles.line,
        (primary !== null || !hasButtons) && styles.wide,
        !hasButtons && styles.paragraph,
      )}
    >
      {text.deleteByHand}
    </p>
  );
  return (
    <div ref={root} role="group" aria-label={text.title} className={styles.root}>
      {actions.map(button)}
      {hasButtons && deleteByHand}
      {isHere ? (
        <div className={styles.wide}>
          <ActionOutcome
            controller={controller}
            state={state}
            text={text}
            outcome={outcome}
            onButtonGoes={focusButton}
          />
        </div>
      ) : (
        isReportable && (
          <div className={styles.wide}>
            <ReportDestination
              transport={transport}
              destination={destination}
              text={text}
              comment={comment}
              onComment={can.report ? setComment : null}
            />
          </div>
        )
      )}
      {!hasButtons && deleteByHand}
    </div>
  );
}
