import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Activity } from "../../actions/action-state";
import type { ActionsController } from "../../actions/actions-controller";
import type { ActionsText } from "../../actions/text/actions-text";

interface QuestionAnswersProps {
  readonly activity: Extract<Activity, { readonly phase: "asking" }>;
  readonly controller: ActionsController;
  readonly text: ActionsText;
  /** Called before the buttons disappear: to move the focus. */
  readonly onAnswer: () => void;
}

/** The answers to the question whether to report. */
export function QuestionAnswers(props: QuestionAnswersProps): ReactElement {
  const { activity, controller, text, onAnswer } = props;
  const answer = (name: string, label: string, act: () => Promise<void>): ReactElement => (
    <Button
      data-answer={name}
      onClick={() => {
        onAnswer();
        void act();
      }}
    >
      {label}
    </Button>
  );
  return (
    <>
      {answer("report", text.doReport[activity.question], () => controller.answer(true))}
      {activity.action === "report-and-delete" &&
        answer("delete-only", text.deleteOnly, () => controller.deleteOnly())}
      {answer("nothing", text.doNotReport, () => controller.answer(false))}
    </>
  );
}
