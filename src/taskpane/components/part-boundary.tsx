import { makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactElement, type ReactNode } from "react";
import type { PaneText } from "../text/pane-text";
import { PaneButton } from "./pane-button";

const useStyles = makeStyles({
  root: {
    display: "grid",
    justifyItems: "start",
    rowGap: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
  },
});

/** Stands where a part of the pane could not be loaded, or broke. */
export function PartFailed({ text }: { readonly text: PaneText }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root} data-part="failed">
      <p>{text.partFailed}</p>
      <PaneButton
        onClick={() => {
          location.reload();
        }}
      >
        {text.reload}
      </PaneButton>
    </div>
  );
}

interface PartBoundaryProps {
  readonly text: PaneText;
  readonly children: ReactNode;
}

interface PartBoundaryState {
  readonly hasFailed: boolean;
}

/** Keeps what breaks in one part from taking the verdict with it. */
export class PartBoundary extends Component<PartBoundaryProps, PartBoundaryState> {
  override readonly state: PartBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): PartBoundaryState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <PartFailed text={this.props.text} /> : this.props.children;
  }
}
