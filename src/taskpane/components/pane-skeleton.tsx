import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { signIds } from "../../checks/check-result";
import type { PaneText } from "../text/pane-text";
import { VisuallyHidden } from "./visually-hidden";

const useStyles = makeStyles({
  progress: {
    display: "grid",
    alignContent: "center",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    // In front of the block, which its animation would otherwise put on top.
    zIndex: 1,
  },
  bar: { width: "100%", accentColor: tokens.colorCompoundBrandBackground },
});

interface PaneSkeletonProps {
  readonly text: PaneText;
  /** How far the check is, from 0 to 1; `null` where that is not worth telling. */
  readonly progress: number | null;
}

/** Stands where the verdict and the four signs will stand; `taskpane.css` has its look. */
export function PaneSkeleton({ text, progress }: PaneSkeletonProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={progress === null ? "skeleton fading" : "skeleton"} aria-busy>
      <div>
        <div className="block" />
        {progress === null ? (
          <VisuallyHidden>{text.checking}</VisuallyHidden>
        ) : (
          <label className={styles.progress}>
            {text.checkingHuge(progress)}
            <progress className={styles.bar} value={progress} />
          </label>
        )}
      </div>
      {signIds.map((id) => (
        <div key={id} className="block" />
      ))}
    </div>
  );
}
