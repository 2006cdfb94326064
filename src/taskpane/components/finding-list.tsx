import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ExplainedFinding } from "../../explain/explanation";
import { toneOfSeverity } from "../../explain/tone";
import type { PaneText } from "../text/pane-text";
import { Breakable } from "./breakable";
import { LetterComparison } from "./letter-comparison";
import { MessageText } from "./message-text";
import { Pager, usePages } from "./pages";
import { QuotedText } from "./quoted-text";
import { ToneIcon } from "./tone-icon";
import { VisuallyHidden } from "./visually-hidden";

const useStyles = makeStyles({
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: 0,
    listStyleType: "none",
  },
  finding: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  icon: { marginBlockStart: tokens.spacingVerticalXXS },
  evidence: {
    gridColumn: "2",
    justifySelf: "start",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface FindingListProps {
  readonly findings: readonly ExplainedFinding[];
  readonly text: PaneText;
}

/** What was found, each with the piece of the message that shows it. */
export function FindingList({ findings, text }: FindingListProps): ReactElement {
  const styles = useStyles();
  const { shown, ...pages } = usePages(findings);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((finding, index) => (
          <li key={index} className={styles.finding} data-finding={finding.code}>
            <ToneIcon tone={toneOfSeverity(finding.severity)} size={16} className={styles.icon} />
            <span>
              <VisuallyHidden>{`${text.severities[finding.severity]}: `}</VisuallyHidden>
              <Breakable text={finding.reason} />
            </span>
            {finding.comparison !== null && (
              <LetterComparison comparison={finding.comparison} text={text} />
            )}
            {finding.evidence !== "" && finding.evidence !== shown[index - 1]?.evidence && (
              <span className={styles.evidence}>
                <MessageText text={finding.evidence} />
              </span>
            )}
            {finding.quotes.map((quote, place) => (
              <QuotedText key={place} quote={quote} className={styles.evidence} />
            ))}
          </li>
        ))}
      </ul>
      <Pager {...pages} text={text} />
    </>
  );
}
