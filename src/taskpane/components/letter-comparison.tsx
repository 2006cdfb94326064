import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { LetterComparison as Comparison, LetterRun } from "../../explain/compare-letters";
import type { PaneText } from "../text/pane-text";

const useStyles = makeStyles({
  root: {
    gridColumn: "2",
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  label: { color: tokens.colorNeutralForeground2 },
  word: {
    fontFamily: tokens.fontFamilyMonospace,
    unicodeBidi: "isolate",
    overflowWrap: "anywhere",
  },
  mark: {
    padding: 0,
    color: "inherit",
    backgroundColor: "transparent",
    fontWeight: tokens.fontWeightBold,
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
    textUnderlineOffset: "3px",
  },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  right: { color: tokens.colorStatusSuccessForeground1 },
});

interface LetterComparisonProps {
  readonly comparison: Comparison;
  readonly text: PaneText;
}

/** What is written above what would be right, with the letters marked that differ. */
export function LetterComparison({ comparison, text }: LetterComparisonProps): ReactElement {
  const styles = useStyles();
  const word = (runs: readonly LetterRun[], mark: string): readonly ReactElement[] =>
    runs.map((run, index) =>
      run.differs ? (
        <mark key={index} className={mergeClasses(styles.mark, mark)}>
          {run.text}
        </mark>
      ) : (
        <span key={index}>{run.text}</span>
      ),
    );
  return (
    <dl className={styles.root} data-comparison>
      <dt className={styles.label}>{text.written}</dt>
      <dd className={styles.word} dir="ltr" translate="no">
        {word(comparison.found, styles.wrong)}
      </dd>
      <dt className={styles.label}>{text.right}</dt>
      <dd className={styles.word} dir="ltr" translate="no">
        {word(comparison.right, styles.right)}
      </dd>
    </dl>
  );
}
