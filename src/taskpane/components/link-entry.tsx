import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ExplainedLink } from "../../explain/explanation";
import type { PaneText } from "../text/pane-text";
import { severityOf } from "./gravest";
import { MessageText } from "./message-text";
import { type Tone, toneOfSeverity, useToneForeground } from "./tone";
import { ToneIcon } from "./tone-icon";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  // What decides. Broken anywhere: at a hyphen, the rest would look like a host of its own.
  host: { ...typographyStyles.body1Strong, margin: 0, wordBreak: "break-all" },
  line: {
    ...typographyStyles.caption1,
    gridColumn: "2",
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  address: { wordBreak: "break-all" },
  owner: { ...typographyStyles.caption1Strong, gridColumn: "2", margin: 0 },
});

export interface LinkEntryProps {
  readonly link: ExplainedLink;
  readonly text: PaneText;
}

/** One link: where it truly leads, whose that is, and how the message dresses it. Never clickable. */
export function LinkEntry({ link, text }: LinkEntryProps): ReactElement {
  const styles = useStyles();
  const foreground = useToneForeground();
  const tone = toneOf(link);
  const severity = severityOf(link);
  // Whose it is says enough of a link that nothing speaks against.
  const reason =
    severity === "note" ? undefined : link.findings.find((found) => found.severity === severity);
  return (
    <li className={styles.root} data-link-owner={link.owner}>
      <ToneIcon tone={tone} size={20} />
      <p className={styles.host}>
        <MessageText text={link.host === "" ? link.target : link.host} />
      </p>
      <p className={mergeClasses(styles.owner, foreground[tone])}>{link.ownerLabel}</p>
      {reason !== undefined && <p className={styles.line}>{reason.reason}</p>}
      {link.host !== "" && (
        <p className={mergeClasses(styles.line, styles.address)}>
          <MessageText text={link.target} />
        </p>
      )}
      {link.text !== "" && link.text !== link.target && (
        <p className={styles.line}>
          {`${text.linkShownAs}: `}
          <MessageText text={link.text} />
        </p>
      )}
      {link.address !== link.target && (
        <p className={mergeClasses(styles.line, styles.address)}>
          {`${text.linkWrittenAs}: `}
          <MessageText text={link.address} />
        </p>
      )}
    </li>
  );
}

function toneOf(link: ExplainedLink): Tone {
  const tone = toneOfSeverity(severityOf(link));
  return tone === "neutral" && link.owner === "official" ? "success" : tone;
}
