import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { CheckedMessage } from "../pane-state";
import type { PaneText } from "../text/pane-text";
import { Checklist } from "./checklist";
import { LinkList } from "./link-list";
import { SlipHelp } from "./slip-help";
import { VerdictCard } from "./verdict-card";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXL,
  },
  unread: {
    display: "grid",
    justifyItems: "start",
    rowGap: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
  },
  paragraph: { margin: 0 },
});

export interface CheckedViewProps {
  readonly checked: CheckedMessage;
  readonly text: PaneText;
  readonly onCheckAgain: () => void;
  /** What the reader can do about the message. */
  readonly actions?: ReactNode;
}

/** A checked message: verdict, four signs, links, help after a slip, actions. */
export function CheckedView({
  checked: { message, explanation },
  text,
  onCheckAgain,
  actions,
}: CheckedViewProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <VerdictCard {...explanation} />
      {message.body === null && (
        <div className={styles.unread}>
          <p className={styles.paragraph}>{text.bodyUnread}</p>
          <Button onClick={onCheckAgain}>{text.checkAgain}</Button>
        </div>
      )}
      <Checklist signs={explanation.signs} text={text} />
      {explanation.links.length > 0 && <LinkList links={explanation.links} text={text} />}
      <SlipHelp guidance={explanation.slipGuidance} />
      {/* Loaded after the verdict: last, so that nothing moves when it comes. */}
      {actions}
    </div>
  );
}
