import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Verdict } from "../../checks/check-result";
import { actionRowHeight } from "./action-row-height";

const useStyles = makeStyles({
  root: {
    marginBlockStart: `calc(${tokens.spacingVerticalM} - ${tokens.spacingVerticalXL})`,
    minHeight: `calc(2 * ${actionRowHeight})`,
  },
  scam: { minHeight: `calc(3 * ${actionRowHeight})` },
});

export interface ActionRoomProps {
  /** `null` where the message was not checked. */
  readonly verdict: Verdict | null;
  readonly children: ReactNode;
}

/** Keeps the room of what the reader can do, which loads after the verdict, so that nothing moves. */
export function ActionRoom({ verdict, children }: ActionRoomProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.root, verdict === "scam" && styles.scam)}>{children}</div>
  );
}
