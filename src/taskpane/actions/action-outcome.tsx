import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { type ReactElement } from "react";
import { type ActionState, type Activity, isAboutSelected } from "../../actions/action-state";
import type { ActionsController } from "../../actions/actions-controller";
import type { ActionsText } from "../../actions/text/actions-text";
import type { OutcomeText } from "../../actions/text/outcome-text";
import { plainEvidence } from "../../explain/plain-evidence";
import type { Tone } from "../../explain/tone";
import { actionRowHeight } from "../components/action-row-height";
import { Disclosure } from "../components/disclosure";
import { MessageText } from "../components/message-text";
import { ToneIcon } from "../components/tone-icon";
import { QuestionAnswers } from "./question-answers";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: "center",
    minHeight: actionRowHeight,
    paddingInlineStart: tokens.spacingHorizontalXS,
  },
  // Icons align with the first line where the text takes several.
  long: { alignItems: "start", paddingBlockStart: tokens.spacingVerticalS },
  subject: {
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
    color: tokens.colorNeutralForeground2,
  },
  further: { gridRow: "2", gridColumn: "2 / -1" },
  undo: { minWidth: "auto", gridRow: "1", gridColumn: "3" },
  close: { gridRow: "1", gridColumn: "4" },
  codes: {
    gridColumn: "1 / -1",
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    color: tokens.colorNeutralForeground2,
  },
  below: {
    gridColumn: "1 / -1",
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
});

/** A form that is open has not been sent: nothing is done yet. */
function toneOf(activity: Activity): Tone {
  switch (activity.phase) {
    case "idle":
    case "running":
      return "neutral";
    case "asking":
      return "warning";
    case "done":
      return activity.achieved.report === "form-opened" ? "neutral" : "success";
    case "failed":
      return "danger";
  }
}

interface ActionOutcomeProps {
  readonly controller: ActionsController;
  readonly state: ActionState;
  readonly text: ActionsText;
  /** The state's activity in words. */
  readonly outcome: OutcomeText;
  /** Called when the pressed button, or the whole outcome, is about to disappear: to move the focus. */
  readonly onButtonGoes: () => void;
}

/** What came of the last action, with Undo where possible, or the question that goes before it. */
export function ActionOutcome(props: ActionOutcomeProps): ReactElement | null {
  const { controller, state, text, outcome, onButtonGoes } = props;
  const styles = useStyles();
  const { activity } = state;
  if (activity.phase === "idle") return null;

  const { sentences, codes, consentLink } = outcome;
  const [first, ...further] = sentences;
  const isOver = activity.phase === "done" || activity.phase === "failed";
  const isAbout = isAboutSelected(state);
  const subject = plainEvidence(activity.message.subject);
  return (
    <div
      className={mergeClasses(styles.root, further.length > 0 && styles.long)}
      data-action-state={activity.phase}
    >
      <ToneIcon tone={toneOf(activity)} size={20} />
      <div>
        {!isAbout && (
          <p className={styles.subject}>
            {subject === "" ? text.noSubject : <MessageText text={subject} />}
          </p>
        )}
        {first !== undefined && <p>{first}</p>}
      </div>
      {further.length > 0 && (
        <div className={styles.further}>
          {further.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {isOver && activity.achieved.undo !== null && (
        <Button
          className={styles.undo}
          data-action="undo"
          onClick={() => {
            onButtonGoes();
            void controller.undo();
          }}
        >
          {text.buttons.undo}
        </Button>
      )}
      {(isOver || !isAbout) && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.close}
          data-action="close"
          icon={<Dismiss16Regular />}
          aria-label={text.close}
          disabledFocusable={!isOver}
          onClick={() => {
            onButtonGoes();
            controller.close();
          }}
        />
      )}
      {consentLink !== null && (
        <div className={styles.below}>
          <Link href={consentLink} target="_blank" rel="noreferrer">
            {text.consentLink}
          </Link>
        </div>
      )}
      {codes.length > 0 && (
        <div className={styles.codes}>
          <Disclosure headingLevel="h2" label={text.helpDesk}>
            {codes.map((code) => (
              <p key={code}>{code}</p>
            ))}
          </Disclosure>
        </div>
      )}
      {activity.phase === "failed" && activity.error.code === "part-missing" && (
        <div className={styles.below}>
          <Button
            data-action="reload"
            onClick={() => {
              location.reload();
            }}
          >
            {text.reload}
          </Button>
        </div>
      )}
      {activity.phase === "asking" && (
        <div className={styles.below}>
          <QuestionAnswers
            activity={activity}
            controller={controller}
            text={text}
            onAnswer={onButtonGoes}
          />
        </div>
      )}
    </div>
  );
}
