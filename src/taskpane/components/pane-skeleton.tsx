import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { signIds } from "../../checks/check-result";
import type { PaneText } from "../text/pane-text";
import { VisuallyHidden } from "./visually-hidden";

const useStyles = makeStyles({
  root: {
    display: "grid",
    rowGap: tokens.spacingVerticalXL,
  },
  // A check takes a moment; only a long one is worth a picture of waiting.
  fading: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: tokens.durationSlow,
    animationDuration: tokens.durationNormal,
    animationFillMode: "both",
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "0s" },
  },
  block: {
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralStencil1,
    "@media (prefers-reduced-motion: no-preference)": {
      animationName: { from: { opacity: 1 }, "50%": { opacity: 0.5 }, to: { opacity: 1 } },
      animationDuration: "2s",
      animationIterationCount: "infinite",
    },
    "@media (forced-colors: active)": { border: "1px solid" },
  },
  progress: {
    ...typographyStyles.body1,
    display: "grid",
    alignContent: "center",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    // Before the block, which its animation would else put before it.
    zIndex: 1,
  },
  bar: { width: "100%", accentColor: tokens.colorCompoundBrandBackground },
  // One over the other, so that nothing moves when the progress comes.
  verdict: { display: "grid", minHeight: "108px", "& > *": { gridArea: "1 / 1" } },
  rows: { display: "grid", rowGap: tokens.spacingVerticalS },
  row: { height: "60px" },
});

export interface PaneSkeletonProps {
  readonly text: PaneText;
  /** How far the check is, from 0 to 1; `null` where that is not worth telling. */
  readonly progress: number | null;
}

/** Stands where the verdict and the four signs will stand, in about their size. */
export function PaneSkeleton({ text, progress }: PaneSkeletonProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.root, progress === null && styles.fading)} aria-busy>
      <div className={styles.verdict}>
        <div className={styles.block} />
        {progress === null ? (
          <VisuallyHidden>{text.checking}</VisuallyHidden>
        ) : (
          <label className={styles.progress}>
            {text.checkingHuge(progress)}
            <progress className={styles.bar} value={progress} />
          </label>
        )}
      </div>
      <div className={styles.rows}>
        {signIds.map((id) => (
          <div key={id} className={mergeClasses(styles.block, styles.row)} />
        ))}
      </div>
    </div>
  );
}
