import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useRef } from "react";
import { isAboutSelected } from "../../actions/action-state";
import type { ActionsController } from "../../actions/actions-controller";
import { actionsTexts } from "../../actions/text/actions-text";
import { outcomeText } from "../../actions/text/outcome-text";
import type { Language } from "../../explain/language";
import { useAnnouncement } from "../announce";
import { useObservable } from "../use-observable";
import { ActionOutcome } from "./action-outcome";

const useStyles = makeStyles({
  // Over the pane's edges, and in view wherever the pane is scrolled to.
  root: {
    position: "sticky",
    insetBlockStart: 0,
    zIndex: 2,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginBlockStart: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginBlockEnd: `calc(${tokens.spacingVerticalM} - ${tokens.spacingVerticalXL})`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: "solid",
    borderBlockEndColor: tokens.colorNeutralStroke1,
    boxShadow: tokens.shadow4,
  },
});

interface OutcomeBarProps {
  readonly controller: ActionsController;
  readonly language: Language;
}

/** The outcome of an action on a message that is no longer selected, until the reader closes it. */
export function OutcomeBar({ controller, language }: OutcomeBarProps): ReactElement | null {
  const styles = useStyles();
  const root = useRef<HTMLElement>(null);
  const state = useObservable(controller.state);
  const { activity } = state;
  const text = actionsTexts[language];
  const outcome = outcomeText(text, state);
  useAnnouncement(outcome.sentences.join(" "), language);
  if (activity.phase === "idle" || isAboutSelected(state)) return null;
  return (
    <section ref={root} aria-label={text.title} className={styles.root} data-outcome="bar">
      <ActionOutcome
        controller={controller}
        state={state}
        text={text}
        outcome={outcome}
        onButtonGoes={() => {
          const close = root.current?.querySelector<HTMLElement>('[data-action="close"]');
          const isClosing = document.activeElement === close;
          const next = isClosing
            ? document.querySelector<HTMLElement>("h2 button, h3 button")
            : close;
          next?.focus();
        }}
      />
    </section>
  );
}
