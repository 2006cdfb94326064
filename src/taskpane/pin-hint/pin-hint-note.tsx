import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Pin20Regular } from "@fluentui/react-icons/svg/pin";
import { type ReactElement, useEffect } from "react";
import type { Language } from "../../explain/language";
import type { SelectedMail } from "../../outlook/selected-item";
import { useObservable } from "../use-observable";
import { pinHintTexts } from "./pin-hint-text";
import type { PinHint } from "./start-pin-hint";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    // Visible under Windows' forced colours, which remove backgrounds.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  icon: { color: tokens.colorNeutralForeground2 },
});

interface PinHintNoteProps {
  readonly hint: PinHint;
  readonly selected: SelectedMail;
  readonly language: Language;
  /** Called when the button is about to disappear: to move the focus. */
  readonly onDismiss: () => void;
}

/** How to pin the pane; nothing where there is no pinning, or where the reader knows. */
export function PinHintNote(props: PinHintNoteProps): ReactElement | null {
  const { hint, selected, language, onDismiss } = props;
  const styles = useStyles();
  const pinning = useObservable(hint.shown);
  const text = pinHintTexts[language];
  useEffect(() => {
    hint.select(selected);
  }, [hint, selected]);
  if (pinning === null) return null;
  return (
    <div role="note" className={styles.root} data-hint="pin">
      <Pin20Regular aria-hidden className={styles.icon} />
      <p>{text.hints[pinning]}</p>
      <Button
        appearance="subtle"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={text.dismiss}
        onClick={() => {
          onDismiss();
          hint.dismiss();
        }}
      />
    </div>
  );
}
