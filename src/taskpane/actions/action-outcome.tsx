import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useRef } from "react";
import type { ActionState, Activity } from "../../actions/action-state";
import type { ActionsController } from "../../actions/actions-controller";
import { actionsTextOf } from "../../actions/text/actions-text";
import { outcomeText } from "../../actions/text/outcome-text";
import type { Language } from "../../explain/language";
import { MessageText } from "../components/message-text";
import { type Tone } from "../components/tone";
import { ToneIcon } from "../components/tone-icon";
import { useObservable } from "../use-observable";

const useStyles = makeStyles({
  root: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    outlineStyle: "none",
  },
  line: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  sentences: { display: "grid", rowGap: tokens.spacingVerticalXXS },
  paragraph: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const tones: Readonly<Record<Activity["phase"], Tone>> = {
  idle: "neutral",
  running: "neutral",
  asking: "warning",
  done: "success",
  failed: "danger",
};

export interface ActionOutcomeProps {
  readonly controller: ActionsController;
  readonly language: Language;
  /** The button that was pressed goes: time to move the focus. It is on the outcome until then. */
  readonly onButtonGoes?: () => void;
}

/** What came of the last action, whichever message is selected now, with Undo where possible. */
export function ActionOutcome(props: ActionOutcomeProps): ReactElement {
  const { controller, language, onButtonGoes } = props;
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const state = useObservable(controller.state);
  const { activity } = state;
  const text = actionsTextOf(language);
  const { sentences, consentLink } = outcomeText(text, activity);
  const other = otherSubject(state);
  const undo =
    (activity.phase === "done" || activity.phase === "failed") && activity.achieved.undo !== null;
  const leaveFor = (action: () => Promise<void>): void => {
    root.current?.focus();
    onButtonGoes?.();
    void action();
  };
  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      {/* Always in the page, so that what it comes to hold is read out. */}
      <div
        role="status"
        className={activity.phase === "idle" ? undefined : styles.line}
        {...(activity.phase === "idle" ? {} : { "data-action-state": activity.phase })}
      >
        {activity.phase !== "idle" && (
          <>
            <ToneIcon tone={tones[activity.phase]} size={20} />
            <div className={styles.sentences}>
              {other !== null && (
                <p className={styles.paragraph}>
                  {text.aboutOther[0]}
                  <MessageText text={other === "" ? text.noSubject : other} />
                  {text.aboutOther[1]}
                </p>
              )}
              {sentences.map((sentence) => (
                <p key={sentence} className={styles.paragraph}>
                  {sentence}
                </p>
              ))}
              {state.clickedWhileRunning && <p className={styles.paragraph}>{text.stillRunning}</p>}
            </div>
          </>
        )}
      </div>
      {consentLink !== null && (
        <Link href={consentLink} target="_blank" rel="noreferrer">
          {text.consentLink}
        </Link>
      )}
      {undo && (
        <div className={styles.buttons}>
          <Button
            data-action="undo"
            onClick={() => {
              leaveFor(() => controller.undo());
            }}
          >
            {text.buttons.undo}
          </Button>
        </div>
      )}
      {activity.phase === "asking" && (
        <div className={styles.buttons}>
          <Button
            onClick={() => {
              leaveFor(() => controller.answer(true));
            }}
            data-answer="report"
          >
            {text.doReport[activity.question]}
          </Button>
          {activity.action === "report-and-delete" && (
            <Button
              onClick={() => {
                leaveFor(() => controller.deleteOnly());
              }}
              data-answer="delete-only"
            >
              {text.deleteOnly}
            </Button>
          )}
          <Button
            onClick={() => {
              leaveFor(() => controller.answer(false));
            }}
            data-answer="nothing"
          >
            {text.doNotReport}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The subject of the activity's message where another message is selected; else `null`. */
function otherSubject({ activity, selected }: ActionState): string | null {
  if (activity.phase === "idle" || selected?.itemId === activity.message.itemId) return null;
  return activity.message.subject;
}
