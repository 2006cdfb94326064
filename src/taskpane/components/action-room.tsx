import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Explanation } from "../../explain/explanation";
import { offeredActions } from "../actions/offered-actions";
import { actionRowHeight } from "./action-row-height";

const useStyles = makeStyles({
  root: { marginBlockStart: `calc(${tokens.spacingVerticalM} - ${tokens.spacingVerticalXL})` },
});

interface ActionRoomProps {
  /** `null` where the message was not checked. */
  readonly explanation: Explanation | null;
  readonly children: ReactNode;
}

/** Reserves room for the actions, which load after the verdict, so that nothing moves when they come. */
export function ActionRoom({ explanation, children }: ActionRoomProps): ReactElement {
  const styles = useStyles();
  const { primary, isReportable } = offeredActions(explanation, { report: true, remove: true });
  const buttonRows = primary === null ? 1 : 2;
  return (
    <div
      className={styles.root}
      style={{ minHeight: `calc(${buttonRows + (isReportable ? 1 : 0)} * ${actionRowHeight})` }}
    >
      {children}
    </div>
  );
}
