import { makeStyles, tokens } from "@fluentui/react-components";
import { Mail28Regular } from "@fluentui/react-icons/svg/mail";
import { Search28Regular } from "@fluentui/react-icons/svg/search";
import { ShieldError28Filled } from "@fluentui/react-icons/svg/shield-error";
import { Warning28Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement, ReactNode } from "react";
import { toneOfVerdict } from "../../explain/tone";
import type { CheckedMessage } from "../pane-state";
import type { PaneText } from "../text/pane-text";
import { ActionRoom } from "./action-room";
import { Checklist } from "./checklist";
import { LinkList } from "./link-list";
import { PaneButton } from "./pane-button";
import { SlipHelp } from "./slip-help";
import { SummaryCard } from "./summary-card";

const icons = {
  scam: <ShieldError28Filled />,
  suspicious: <Warning28Filled />,
  "no-signs": <Search28Regular />,
  unrelated: <Mail28Regular />,
} as const;

const useStyles = makeStyles({
  unread: {
    display: "grid",
    justifyItems: "start",
    rowGap: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
  },
  asked: { color: tokens.colorNeutralForeground2 },
  // A sentence, not a word: it takes two lines in a narrow pane.
  wrapping: { height: "auto", justifySelf: "stretch" },
});

interface CheckedViewProps {
  readonly checked: CheckedMessage;
  readonly text: PaneText;
  /** Whether a message can be reported from here, as far as that is known. */
  readonly canReport: boolean;
  readonly onCheckAgain: () => void;
  readonly onCheckAsPresented: () => void;
  /** What the reader can do about the message. */
  readonly actions: ReactNode;
}

/** A checked message: verdict, actions, four signs, links, help after a slip. */
export function CheckedView(props: CheckedViewProps): ReactElement {
  const { checked, text, canReport, onCheckAgain, onCheckAsPresented, actions } = props;
  const { message, explanation, presentedByReader } = checked;
  const { brand, verdict, headline, signs, links, slipGuidance } = explanation;
  const styles = useStyles();
  return (
    <>
      <SummaryCard
        tone={toneOfVerdict(verdict)}
        icon={icons[verdict]}
        subject={message.subject}
        noSubject={text.noSubject}
        headline={headline}
      >
        {canReport ? explanation.advice : explanation.adviceWithoutReport}
        {presentedByReader && <p className={styles.asked}>{text.presentedByReader(brand)}</p>}
      </SummaryCard>
      <ActionRoom explanation={explanation}>{actions}</ActionRoom>
      {verdict === "unrelated" && !presentedByReader && (
        <PaneButton
          className={styles.wrapping}
          data-check="as-presented"
          onClick={onCheckAsPresented}
        >
          {text.checkAsPresented(brand)}
        </PaneButton>
      )}
      {message.body === null && (
        <div className={styles.unread}>
          <p>{text.bodyUnread}</p>
          <PaneButton data-check="again" onClick={onCheckAgain}>
            {text.checkAgain}
          </PaneButton>
        </div>
      )}
      {verdict !== "unrelated" && <Checklist signs={signs} verdict={verdict} text={text} />}
      {links.length > 0 && <LinkList links={links} verdict={verdict} text={text} />}
      <SlipHelp guidance={slipGuidance} />
    </>
  );
}
