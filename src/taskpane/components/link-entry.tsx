import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Verdict } from "../../checks/check-result";
import { severityOf } from "../../checks/severity";
import { defang } from "../../explain/defang";
import { toneOfLink } from "../../explain/tone";
import type { PaneText } from "../text/pane-text";
import { Breakable } from "./breakable";
import type { LinkGroup } from "./group-links";
import { HostName } from "./host-name";
import { LetterComparison } from "./letter-comparison";
import { MessageText } from "./message-text";
import { useToneForeground } from "./tone-styles";
import { ToneIcon } from "./tone-icon";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  line: {
    gridColumn: "2",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  owner: { ...typographyStyles.body1Strong, gridColumn: "2" },
});

interface LinkEntryProps {
  readonly group: LinkGroup;
  readonly verdict: Verdict;
  readonly text: PaneText;
}

/** Where links truly lead, whose that is, and how the message presents them. Never clickable. */
export function LinkEntry({ group, verdict, text }: LinkEntryProps): ReactElement {
  const { link, occurrences } = group;
  const styles = useStyles();
  const foreground = useToneForeground();
  const severity = severityOf(link.findings);
  const tone = toneOfLink(link, verdict);
  // Whose it is says enough of a link that nothing speaks against.
  const reason =
    severity === "note" ? undefined : link.findings.find((found) => found.severity === severity);
  const hasHost = link.host.registrable !== "";
  // A slash at the end makes no difference.
  const isTarget = (address: string): boolean => [address, `${address}/`].includes(link.target);
  const shown = defang(link.text);
  const showsOther = link.text !== "" && shown !== link.address && !isTarget(shown);
  return (
    <li className={styles.root} data-link-owner={link.owner}>
      <ToneIcon tone={tone} size={20} />
      <p>
        {hasHost ? <HostName host={link.host} /> : <MessageText text={link.target} />}
        {occurrences > 1 && ` ${text.occurrences(occurrences)}`}
      </p>
      <p className={mergeClasses(styles.owner, foreground[tone])}>{link.ownerLabel}</p>
      {link.origin !== "" && (
        <p className={styles.line} data-link-origin="">
          <MessageText text={link.origin} />
        </p>
      )}
      {reason !== undefined && (
        <p className={styles.line}>
          <Breakable text={reason.reason} />
        </p>
      )}
      {reason?.comparison != null && (
        <LetterComparison comparison={reason.comparison} text={text} />
      )}
      {hasHost && (
        <p className={styles.line}>
          <MessageText text={link.target} />
        </p>
      )}
      {showsOther && (
        <p className={styles.line}>
          {`${text.linkShownAs}: `}
          <MessageText text={link.text} />
        </p>
      )}
      {!isTarget(link.address) && (
        <p className={styles.line}>
          {`${text.linkWrittenAs}: `}
          <MessageText text={link.address} />
        </p>
      )}
    </li>
  );
}
