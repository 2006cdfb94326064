import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useRef } from "react";
import { actionsTexts } from "../actions/text/actions-text";
import type { Language } from "../explain/language";
import { ConfigurationProblems } from "./actions/configuration-problems";
import type { StartedActions } from "./actions/start-actions";
import { CopyDetails } from "./details/copy-details";
import type { CheckedMessage } from "./pane-state";
import { PinHintNote } from "./pin-hint/pin-hint-note";

const useStyles = makeStyles({
  help: { paddingInline: tokens.spacingHorizontalM },
});

interface FooterProps {
  readonly checked: CheckedMessage;
  readonly language: Language;
  readonly started: StartedActions;
}

/**
 * What stands last: what is wrong with the settings, help for and by a help desk, how to pin the pane.
 */
export function Footer({ checked, language, started }: FooterProps): ReactElement {
  const styles = useStyles();
  const details = useRef<HTMLDivElement>(null);
  return (
    <>
      <ConfigurationProblems
        problems={started.problems}
        text={actionsTexts[language]}
        language={language}
      />
      <CopyDetails
        ref={details}
        checked={checked}
        language={language}
        transport={started.controller.actions.transport}
      />
      {started.help !== null && (
        <Link
          className={styles.help}
          href={started.help.address}
          target="_blank"
          rel="noreferrer"
          data-help="organization"
        >
          {actionsTexts[language].help(started.help.organization)}
        </Link>
      )}
      <PinHintNote
        hint={started.pinHint}
        selected={checked.selected}
        language={language}
        onDismiss={() => details.current?.querySelector("button")?.focus()}
      />
    </>
  );
}
