import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { NoticeText } from "../text/pane-text";
import { PaneButton } from "./pane-button";

const useStyles = makeStyles({
  root: {
    display: "grid",
    justifyItems: "center",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    textAlign: "center",
  },
  icon: { color: tokens.colorNeutralForeground3, fontSize: "48px", lineHeight: 1 },
  title: { ...typographyStyles.subtitle2, wordBreak: "auto-phrase" },
  text: {
    wordBreak: "auto-phrase",
    color: tokens.colorNeutralForeground2,
  },
  link: { color: tokens.colorBrandForegroundLink },
  action: { marginBlockStart: tokens.spacingVerticalS },
});

export interface NoticeProps {
  readonly icon: ReactNode;
  readonly notice: NoticeText;
  /** The one thing that the reader can do here. */
  readonly action?: { readonly label: string; readonly onClick: () => void };
  /** A page of our own that tells more. */
  readonly link?: { readonly label: string; readonly href: string };
}

/** Fills the pane where there is no checklist to show. */
export function Notice({ icon, notice, action, link }: NoticeProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span aria-hidden className={styles.icon}>
        {icon}
      </span>
      <h1 className={styles.title}>{notice.title}</h1>
      <p className={styles.text}>{notice.text}</p>
      {link !== undefined && (
        <a className={styles.link} href={link.href} target="_blank" rel="noreferrer">
          {link.label}
        </a>
      )}
      {action !== undefined && (
        <PaneButton className={styles.action} onClick={action.onClick}>
          {action.label}
        </PaneButton>
      )}
    </div>
  );
}
