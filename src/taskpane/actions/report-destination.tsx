import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReportDestination as Destination, Transport } from "../../actions/mail-actions";
import type { ActionsText } from "../../actions/text/actions-text";
import { actionRowHeight } from "../components/action-row-height";
import { Disclosure } from "../components/disclosure";

const useStyles = makeStyles({
  // One line or two in the height of a row, so that the room kept for it is enough.
  label: {
    display: "grid",
    alignContent: "center",
    minHeight: actionRowHeight,
    marginBlock: `calc(-1 * ${tokens.spacingVerticalMNudge})`,
    color: tokens.colorNeutralForeground2,
  },
  line: { paddingInline: tokens.spacingHorizontalM },
  panel: { display: "grid", rowGap: tokens.spacingVerticalS },
  // Fluent's own minimum width is more than half of a narrow pane at 200 % zoom.
  input: { minWidth: 0 },
});

interface ReportDestinationProps {
  readonly transport: Transport;
  readonly destination: Destination;
  readonly text: ActionsText;
  readonly comment: string;
  /** `null` where nothing can be reported. */
  readonly onComment: ((comment: string) => void) | null;
}

/**
 * Where a report goes, in one line; opens to what it holds, and a comment for it. Where nothing can
 * be reported, why not, or how else.
 */
export function ReportDestination(props: ReportDestinationProps): ReactElement | null {
  const { transport, destination, text, comment, onComment } = props;
  const styles = useStyles();
  if (onComment === null) {
    const isSet = destination.addresses.length > 0 || destination.microsoft;
    const isByHand = transport === "none";
    // An administrator has switched reporting off: there is nothing to tell.
    if (isSet !== isByHand) return null;
    const told = isByHand ? text.beforehand(transport, destination) : text.noDestination;
    return <p className={styles.line}>{told}</p>;
  }
  return (
    <Disclosure
      headingLevel="h2"
      label={
        <span className={styles.label}>
          <span>{text.destination(destination)}</span>
        </span>
      }
    >
      <div className={styles.panel}>
        <p>{text.beforehand(transport, destination)}</p>
        <Field label={text.commentLabel}>
          <Input
            className={styles.input}
            input={{ className: styles.input }}
            value={comment}
            maxLength={500}
            onChange={(_, { value }) => {
              onComment(value);
            }}
          />
        </Field>
      </div>
    </Disclosure>
  );
}
