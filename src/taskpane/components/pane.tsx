import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarLtr48Regular } from "@fluentui/react-icons/svg/calendar-ltr";
import { ErrorCircle48Regular } from "@fluentui/react-icons/svg/error-circle";
import { LockClosed48Regular } from "@fluentui/react-icons/svg/lock-closed";
import { Mail48Regular } from "@fluentui/react-icons/svg/mail";
import { PlugDisconnected48Regular } from "@fluentui/react-icons/svg/plug-disconnected";
import { type ReactElement, type ReactNode, useEffect, useMemo, useRef } from "react";
import type { Language } from "../../explain/language";
import type { Theme } from "../../outlook/theme";
import { type PaneState, verdictAttribute } from "../pane-state";
import { paneTheme } from "../pane-theme";
import { cannotStartNotice } from "../text/notice-of";
import { textOf } from "../text/text-of";
import { CheckedView } from "./checked-view";
import { Notice } from "./notice";
import { PaneSkeleton } from "./pane-skeleton";
import { useAnnouncement } from "./use-announcement";

const useStyles = makeStyles({
  provider: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
  pane: {
    boxSizing: "border-box",
    maxWidth: "640px",
    marginInline: "auto",
    padding: tokens.spacingHorizontalM,
    outlineStyle: "none",
    overflowWrap: "anywhere",
    ":lang(ja)": { lineBreak: "strict" },
  },
});

export interface PaneProps {
  readonly state: PaneState;
  readonly language: Language;
  readonly theme: Theme;
  readonly onCheckAgain: () => void;
  /** What the reader can do about the message, and what came of it; kept whatever is selected. */
  readonly actions?: ReactNode;
}

/** The whole pane. `data-verdict` on its root tells how far the check is, and its outcome. */
export function Pane({ state, language, theme, onCheckAgain, actions }: PaneProps): ReactElement {
  const styles = useStyles();
  const fluentTheme = useMemo(() => paneTheme(theme, language), [theme, language]);
  const pane = useRef<HTMLElement>(null);
  const text = textOf(language);
  useAnnouncement(state, text, language);
  const checkAgain = (): void => {
    // The button goes; the focus must not go with it.
    pane.current?.focus();
    onCheckAgain();
  };
  useEffect(() => {
    // Office.js moves the focus itself when Tab is pressed, and from here it would leave the pane.
    if (document.activeElement === pane.current) pane.current?.querySelector("button")?.focus();
  }, [state]);
  return (
    <FluentProvider theme={fluentTheme} className={styles.provider}>
      <main
        ref={pane}
        tabIndex={-1}
        lang={language}
        className={styles.pane}
        data-verdict={verdictAttribute(state)}
        data-theme={theme}
      >
        {contentOf(state)}
        {state.kind !== "checked" && actions}
      </main>
    </FluentProvider>
  );

  function contentOf(shown: PaneState): ReactNode {
    switch (shown.kind) {
      case "starting":
        return <PaneSkeleton text={text} progress={null} />;
      case "checking":
        return <PaneSkeleton text={text} progress={shown.progress} />;
      case "cannot-start":
        return (
          <Notice
            icon={<PlugDisconnected48Regular />}
            notice={cannotStartNotice(shown, text)}
            link={{ label: text.guide, href: `support.html#${language}` }}
          />
        );
      case "nothing-selected":
        return <Notice icon={<Mail48Regular />} notice={text.nothingSelected} />;
      case "not-mail":
        return <Notice icon={<CalendarLtr48Regular />} notice={text.notMail} />;
      case "encrypted":
        return <Notice icon={<LockClosed48Regular />} notice={text.encrypted} />;
      case "failed":
        return (
          <Notice
            icon={<ErrorCircle48Regular />}
            notice={text.failed[shown.reason]}
            action={{ label: text.checkAgain, onClick: checkAgain }}
          />
        );
      case "checked":
        return (
          <CheckedView
            checked={shown.checked}
            text={text}
            onCheckAgain={checkAgain}
            actions={actions}
          />
        );
    }
  }
}
