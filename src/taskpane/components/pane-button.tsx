import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ComponentProps, ReactElement } from "react";

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1Strong,
    boxSizing: "border-box",
    display: "inline-flex",
    justifyContent: "center",
    alignItems: "center",
    minWidth: "96px",
    padding: `5px ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-1px",
    },
  },
  icon: { minWidth: "32px", padding: "5px", border: `${tokens.strokeWidthThin} solid transparent` },
  disabled: { color: tokens.colorNeutralForegroundDisabled, cursor: "not-allowed" },
});

interface PaneButtonProps extends ComponentProps<"button"> {
  /** With an icon in place of words. */
  readonly isIcon?: boolean;
}

/**
 * A button as Fluent UI draws it, for what is shown with the first verdict: Fluent UI's own
 * components load later, with the actions.
 */
export function PaneButton({
  isIcon = false,
  className,
  ...button
}: PaneButtonProps): ReactElement {
  const styles = useStyles();
  return (
    <button
      type="button"
      {...button}
      className={mergeClasses(
        styles.root,
        isIcon && styles.icon,
        button["aria-disabled"] === true && styles.disabled,
        className,
      )}
    />
  );
}
