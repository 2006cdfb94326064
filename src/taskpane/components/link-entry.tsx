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
  // Broken anywhere, for at a hyphen the rest of a host would look like a host of its own.
  target: { ...typographyStyles.body1, margin: 0, wordBreak: "break-all" },
  host: { fontWeight: tokens.fontWeightSemibold },
  line: {
    ...typographyStyles.caption1,
    gridColumn: "2",
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
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
  const reason = link.findings.find(({ severity }) => severity === severityOf(link));
  return (
    <li className={styles.root} data-link-owner={link.owner}>
      <ToneIcon tone={tone} size={20} />
      <p className={styles.target}>
        <Target link={link} />
      </p>
      <p className={mergeClasses(styles.owner, foreground[tone])}>{link.ownerLabel}</p>
      {reason !== undefined && <p className={styles.line}>{reason.reason}</p>}
      {link.text !== "" && link.text !== link.target && (
        <p className={styles.line}>
          {`${text.linkShownAs}: `}
          <MessageText text={link.text} />
        </p>
      )}
      {link.address !== link.target && (
        <p className={styles.line}>
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

/** The host, which decides, stands out of the address around it. */
function Target({ link: { target, host } }: { readonly link: ExplainedLink }): ReactElement {
  const styles = useStyles();
  const start = host === "" ? -1 : target.indexOf(host);
  if (start === -1) {
    return <MessageText text={target} />;
  }
  return (
    <bdi dir="ltr">
      <MessageText text={target.slice(0, start)} />
      <span className={styles.host}>
        <MessageText text={host} />
      </span>
      <MessageText text={target.slice(start + host.length)} />
    </bdi>
  );
}
