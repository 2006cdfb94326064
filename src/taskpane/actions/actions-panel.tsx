import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useId, useMemo, useRef, useState } from "react";
import type { ReaderAction } from "../../actions/action-state";
import type { ReportContent } from "../../actions/mail-actions";
import { actionsTextOf } from "../../actions/text/actions-text";
import type { Language } from "../../explain/language";
import { readMessageReference } from "../../outlook/message-reference";
import { Section } from "../components/section";
import type { CheckedMessage } from "../pane-state";
import { useObservable } from "../use-observable";
import { ActionOutcome } from "./action-outcome";
import { ConfigurationProblems } from "./configuration-problems";
import type { StartedActions } from "./start-actions";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
  },
  // Fluent's own least width is more than half of a narrow pane at 200 % zoom.
  input: { minWidth: 0 },
  padded: { paddingInline: tokens.spacingHorizontalM },
  paragraph: { margin: 0, paddingInline: tokens.spacingHorizontalM },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalM,
  },
});

export interface ActionsPanelProps {
  readonly checked: CheckedMessage;
  readonly language: Language;
  readonly started: StartedActions;
}

/** Report and Delete, where a report goes, and what came of them. */
export function ActionsPanel(props: ActionsPanelProps): ReactElement {
  const { checked, language, started } = props;
  const { controller, problems } = started;
  const { actions } = controller;
  const styles = useStyles();
  const text = actionsTextOf(language);
  const beforehandId = useId();
  const buttons = useRef<HTMLDivElement>(null);
  const [comment, setComment] = useState("");
  // Read while this message is selected; a click waits for it, and stays with it.
  const reference = useMemo(() => readMessageReference(checked.selected.item), [checked]);

  useEffect(() => {
    let shown = true;
    void reference.then((message) => {
      if (shown) controller.select(message);
    });
    return () => {
      shown = false;
    };
  }, [controller, reference]);

  const { activity, selected } = useObservable(controller.state);
  const isRemoved =
    activity.phase === "done" && activity.achieved.undo !== null && activity.message === selected;

  const run = async (action: ReaderAction): Promise<void> => {
    const content: ReportContent = {
      explanations: await explanationsOf(checked),
      ruleSet: checked.result.ruleSet,
      comment,
    };
    await controller.run(action, await reference, content);
  };
  /** Back to the button that started the action, which Office.js lets Tab go on from. */
  const focusButton = (): void => {
    const all = [...(buttons.current?.querySelectorAll("button") ?? [])];
    const pressed =
      activity.phase === "idle"
        ? undefined
        : all.find(({ dataset }) => dataset["action"] === activity.action);
    (pressed ?? all[0])?.focus();
  };
  const button = (action: ReaderAction): ReactElement => (
    <Button
      key={action}
      appearance={action === primary ? "primary" : "secondary"}
      data-action={action}
      // Gone to Deleted Items: until Undo, there is nothing left to act on. Focus stays.
      disabledFocusable={isRemoved}
      {...(action === "delete" ? {} : { "aria-describedby": beforehandId })}
      onClick={() => void run(action)}
    >
      {text.buttons[action]}
    </Button>
  );

  const { can, transport, destination } = actions;
  // A mail that has nothing to do with the brand is not the brand's to receive: reporting it would
  // only send a private mail away.
  const { verdict, namesBrand } = checked.explanation;
  const isForBrand = verdict !== "unrelated" || namesBrand;
  const mayReport = can.report && isForBrand;
  const both = mayReport && can.remove;
  const isScam = verdict === "scam";
  const primary: ReaderAction | null = isScam ? (both ? "report-and-delete" : "report") : null;
  return (
    <Section title={text.title}>
      <div className={styles.root}>
        <ConfigurationProblems problems={problems} text={text} language={language} />
        {isForBrand && (
          <p id={beforehandId} className={styles.paragraph}>
            {text.beforehand(transport, destination)}
          </p>
        )}
        <div ref={buttons} className={styles.buttons}>
          {isScam && both && button("report-and-delete")}
          {mayReport && button("report")}
          {can.remove && button("delete")}
        </div>
        {!can.remove && <p className={styles.paragraph}>{text.deleteByHand}</p>}
        {mayReport && (
          <Field label={text.commentLabel} className={styles.padded}>
            <Input
              className={styles.input}
              input={{ className: styles.input }}
              value={comment}
              maxLength={500}
              onChange={(_, { value }) => {
                setComment(value);
              }}
            />
          </Field>
        )}
        <ActionOutcome controller={controller} language={language} onButtonGoes={focusButton} />
      </div>
    </Section>
  );
}

/** In the reader's language, then in English; without the latter where the checker is gone. */
async function explanationsOf({
  explanation,
  explainIn,
}: CheckedMessage): Promise<ReportContent["explanations"]> {
  if (explanation.language === "en") return [explanation];
  const english = await explainIn("en").catch(() => null);
  return english === null ? [explanation] : [explanation, english];
}
