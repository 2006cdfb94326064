import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Mail28Regular } from "@fluentui/react-icons/svg/mail";
import { Search28Regular } from "@fluentui/react-icons/svg/search";
import { ShieldError28Filled } from "@fluentui/react-icons/svg/shield-error";
import { Warning28Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { Verdict } from "../../checks/check-result";
import { toneOfVerdict, useToneBackground, useToneForeground } from "./tone";

const icons = {
  scam: ShieldError28Filled,
  suspicious: Warning28Filled,
  "no-signs": Search28Regular,
  unrelated: Mail28Regular,
} as const;

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalSNudge,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    // Drawn by Windows' forced colours, where grounds have none.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  headline: { ...typographyStyles.subtitle2, margin: 0, wordBreak: "auto-phrase" },
  advice: { ...typographyStyles.body1, gridColumn: "1 / -1", margin: 0 },
});

export interface VerdictCardProps {
  readonly verdict: Verdict;
  readonly headline: string;
  readonly advice: string;
}

/** The verdict in one sentence, and what the reader can do. */
export function VerdictCard({ verdict, headline, advice }: VerdictCardProps): ReactElement {
  const styles = useStyles();
  const background = useToneBackground();
  const foreground = useToneForeground();
  const tone = toneOfVerdict(verdict);
  const Icon = icons[verdict];
  return (
    <div className={mergeClasses(styles.root, background[tone])}>
      <Icon aria-hidden className={foreground[tone]} />
      <h1 className={styles.headline}>{headline}</h1>
      <p className={styles.advice}>{advice}</p>
    </div>
  );
}
