import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Verdict } from "../../checks/check-result";
import type { ExplainedSign } from "../../explain/explanation";
import { toneOfStatus } from "../../explain/tone";
import type { PaneText } from "../text/pane-text";
import { Breakable } from "./breakable";
import { Disclosure } from "./disclosure";
import { FindingList } from "./finding-list";
import { HostName } from "./host-name";
import { Section } from "./section";
import { useToneForeground } from "./tone-styles";
import { ToneIcon } from "./tone-icon";

const useStyles = makeStyles({
  list: { padding: 0, listStyleType: "none" },
  row: {
    "& + &": {
      borderBlockStartWidth: tokens.strokeWidthThin,
      borderBlockStartStyle: "solid",
      borderBlockStartColor: tokens.colorNeutralStroke2,
    },
  },
  label: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  words: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  title: typographyStyles.body1Strong,
  status: typographyStyles.body1Strong,
  summary: {
    color: tokens.colorNeutralForeground2,
    paddingInlineStart: `calc(20px + ${tokens.spacingHorizontalS})`,
  },
  host: { display: "block" },
  panel: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    paddingInlineStart: `calc(20px + ${tokens.spacingHorizontalS})`,
  },
  subheading: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground2,
    ":not(:first-child)": { marginBlockStart: tokens.spacingVerticalS },
  },
});

interface ChecklistProps {
  readonly signs: readonly ExplainedSign[];
  readonly verdict: Verdict;
  readonly text: PaneText;
}

/** The four signs, one line each, opening to what was found and why it matters. */
export function Checklist({ signs, verdict, text }: ChecklistProps): ReactElement {
  const styles = useStyles();
  return (
    <Section title={text.checklist}>
      <ul className={styles.list}>
        {signs.map((sign) => (
          <li key={sign.id} className={styles.row} data-sign={sign.id} data-status={sign.status}>
            <ChecklistRow sign={sign} verdict={verdict} text={text} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface ChecklistRowProps {
  readonly sign: ExplainedSign;
  readonly verdict: Verdict;
  readonly text: PaneText;
}

function ChecklistRow({ sign, verdict, text }: ChecklistRowProps): ReactElement {
  const styles = useStyles();
  const foreground = useToneForeground();
  const tone = toneOfStatus(sign.status, verdict);
  return (
    <Disclosure
      headingLevel="h3"
      label={
        <span className={styles.label}>
          <ToneIcon tone={tone} size={20} />
          <span className={styles.words}>
            <span className={styles.title}>{sign.title}</span>{" "}
            <span className={mergeClasses(styles.status, foreground[tone])}>
              {sign.statusLabel}
            </span>
          </span>
        </span>
      }
      summary={
        <p className={styles.summary}>
          <Breakable text={sign.summary} />
          {sign.hosts.map((host) => (
            <span key={`${host.before}${host.registrable}`} className={styles.host}>
              <HostName host={host} />
            </span>
          ))}
        </p>
      }
    >
      <div className={styles.panel}>
        {sign.findings.length > 0 && (
          <>
            <h4 className={styles.subheading}>{text.inThisMessage}</h4>
            <FindingList findings={sign.findings} text={text} />
          </>
        )}
        <h4 className={styles.subheading}>{text.whyItMatters}</h4>
        <p>{sign.whyItMatters}</p>
      </div>
    </Disclosure>
  );
}
