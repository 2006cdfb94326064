import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { signIds } from "../../checks/check-result";
import { VisuallyHidden } from "./visually-hidden";

const useStyles = makeStyles({
  root: {
    display: "grid",
    rowGap: tokens.spacingVerticalXL,
    // A check takes a moment; only a long one is worth a picture of waiting.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: tokens.durationSlow,
    animationDuration: tokens.durationNormal,
    animationFillMode: "both",
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
  verdict: { height: "108px" },
  rows: { display: "grid", rowGap: tokens.spacingVerticalS },
  row: { height: "60px" },
});

/** Stands where the verdict and the four signs will stand, in about their size. */
export function PaneSkeleton({ label }: { readonly label: string }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root} aria-busy>
      <VisuallyHidden>{label}</VisuallyHidden>
      <div className={mergeClasses(styles.block, styles.verdict)} />
      <div className={styles.rows}>
        {signIds.map((id) => (
          <div key={id} className={mergeClasses(styles.block, styles.row)} />
        ))}
      </div>
    </div>
  );
}
