import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { plainEvidence } from "../../explain/plain-evidence";
import type { Tone } from "../../explain/tone";
import { MessageText } from "./message-text";
import { useHeadlineForeground, useToneBackground } from "./tone-styles";

/** More of a subject than fits on one line, however wide the pane. */
const subjectLength = 120;

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    // Visible under Windows' forced colours, which remove backgrounds.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  subject: {
    gridColumn: "1 / -1",
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
    color: tokens.colorNeutralForeground2,
  },
  headline: {
    ...typographyStyles.subtitle1,
    // 20 px, and a little less where a pane is so narrow that the last letter would wrap on its own.
    fontSize: "clamp(18px, 6.3vw, 20px)",
    wordBreak: "auto-phrase",
  },
  advice: { gridColumn: "1 / -1" },
});

interface SummaryCardProps {
  readonly tone: Tone;
  readonly icon: ReactElement;
  /** The subject of the message, as it is written there. */
  readonly subject: string;
  /** Shown in its place where there is none. */
  readonly noSubject: string;
  readonly headline: string;
  readonly children: ReactNode;
}

/** What a message is, in one sentence, and what the reader can do. */
export function SummaryCard(props: SummaryCardProps): ReactElement {
  const { tone, icon, subject, noSubject, headline, children } = props;
  const styles = useStyles();
  const background = useToneBackground();
  const foreground = useHeadlineForeground();
  const shownSubject = plainEvidence(subject, subjectLength);
  return (
    <div className={mergeClasses(styles.root, background[tone])}>
      <p className={styles.subject} data-subject>
        {shownSubject === "" ? noSubject : <MessageText text={shownSubject} />}
      </p>
      <span aria-hidden className={foreground[tone]}>
        {icon}
      </span>
      <h1 className={mergeClasses(styles.headline, foreground[tone])}>{headline}</h1>
      <div className={styles.advice}>{children}</div>
    </div>
  );
}
