import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { type ReactElement, type ReactNode, useId, useState } from "react";

const useStyles = makeStyles({
  header: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  heading: { fontSize: "inherit", fontWeight: "inherit", minWidth: 0 },
  button: {
    display: "block",
    width: "100%",
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    cursor: "pointer",
    outlineStyle: "none",
    // The whole header is the button's target, the summary included.
    "::after": { content: '""', position: "absolute", inset: 0, borderRadius: "inherit" },
    ":focus-visible::after": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  summary: { gridColumn: "1 / -1" },
  chevron: {
    gridColumn: "2",
    color: tokens.colorNeutralForeground3,
    "@media (prefers-reduced-motion: no-preference)": {
      transitionProperty: "transform",
      transitionDuration: tokens.durationFast,
    },
  },
  chevronOpen: { transform: "rotate(180deg)" },
  panel: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});

interface DisclosureProps {
  readonly headingLevel: "h2" | "h3";
  /** The button's content: phrasing content only. */
  readonly label: ReactNode;
  /** Stands below the label, closed or open. */
  readonly summary?: ReactNode;
  readonly children: ReactNode;
}

/** A heading whose button opens and closes what stands below it (WAI-ARIA disclosure pattern). */
export function Disclosure({
  headingLevel: Heading,
  label,
  summary,
  children,
}: DisclosureProps): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const summaryId = `${id}-summary`;
  const panelId = `${id}-panel`;
  return (
    <>
      <div className={styles.header}>
        <Heading className={styles.heading}>
          <button
            type="button"
            className={styles.button}
            aria-expanded={open}
            aria-controls={panelId}
            aria-describedby={summary === undefined ? undefined : summaryId}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {label}
          </button>
        </Heading>
        <ChevronDown20Regular
          aria-hidden
          className={mergeClasses(styles.chevron, open && styles.chevronOpen)}
        />
        {summary !== undefined && (
          <div id={summaryId} className={styles.summary}>
            {summary}
          </div>
        )}
      </div>
      <div id={panelId} hidden={!open}>
        {open && <div className={styles.panel}>{children}</div>}
      </div>
    </>
  );
}
