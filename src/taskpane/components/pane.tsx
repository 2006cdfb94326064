import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CalendarLtr48Regular } from "@fluentui/react-icons/svg/calendar-ltr";
import { ErrorCircle48Regular } from "@fluentui/react-icons/svg/error-circle";
import { Mail48Regular } from "@fluentui/react-icons/svg/mail";
import { PlugDisconnected48Regular } from "@fluentui/react-icons/svg/plug-disconnected";
import { type ReactElement, type ReactNode, useEffect, useRef } from "react";
import type { Language } from "../../explain/language";
import type { Theme } from "../../outlook/theme";
import { useAnnouncement } from "../announce";
import { type PaneState, verdictAttribute } from "../pane-state";
import { announcementOf, noticeOf } from "../text/notice-of";
import { paneTexts } from "../text/pane-text";
import { CheckedView } from "./checked-view";
import { EncryptedView } from "./encrypted-view";
import { Notice, type NoticeProps } from "./notice";
import { PaneSkeleton } from "./pane-skeleton";
import { PartBoundary } from "./part-boundary";

const useStyles = makeStyles({
  pane: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXL,
    boxSizing: "border-box",
    maxWidth: "640px",
    marginInline: "auto",
    padding: tokens.spacingHorizontalM,
    outlineStyle: "none",
    overflowWrap: "anywhere",
    // Leaves no single word on the last line.
    textWrap: "pretty",
    ":lang(ja)": { lineBreak: "strict" },
  },
});

const noticeIcons = {
  "cannot-start": <PlugDisconnected48Regular />,
  "nothing-selected": <Mail48Regular />,
  "not-mail": <CalendarLtr48Regular />,
  "own-report": <Mail48Regular />,
  failed: <ErrorCircle48Regular />,
} as const;

export interface PaneProps {
  readonly state: PaneState;
  readonly language: Language;
  readonly theme: Theme;
  readonly onCheckAgain: () => void;
  /** The reader says that the message presents itself as the brand's. */
  readonly onCheckAsPresented: () => void;
  /** Whether a message can be reported from here; true until that is known. */
  readonly canReport?: boolean;
  /** What came of the last action on another message; stays whatever is selected. */
  readonly outcome?: ReactNode;
  /** What the reader can do about the message, and what came of it. */
  readonly actions?: ReactNode;
  /** What stands last, below a message's check. */
  readonly footer?: ReactNode;
}

/** The whole pane. `data-verdict` on its root tells how far the check is, and its outcome. */
export function Pane(props: PaneProps): ReactElement {
  const { state, language, theme, onCheckAgain, onCheckAsPresented, canReport = true } = props;
  const { outcome, actions, footer } = props;
  const styles = useStyles();
  const pane = useRef<HTMLElement>(null);
  const text = paneTexts[language];
  useAnnouncement(announcementOf(state, text), language);
  // The button disappears; the focus must not be lost with it.
  const leaveFor = (check: () => void) => (): void => {
    pane.current?.focus();
    check();
  };
  const checkAgain = leaveFor(onCheckAgain);
  const checkAnyway = { label: text.checkAnyway, onClick: leaveFor(onCheckAsPresented) };
  useEffect(() => {
    // Office.js moves the focus itself when Tab is pressed, and from here it would leave the pane.
    const main = pane.current;
    if (main === null || document.activeElement !== main) return;
    const again = main.querySelector<HTMLElement>('[data-check="again"]');
    (again ?? main.querySelector("button"))?.focus();
  }, [state]);
  useEffect(() => {
    // The next message is shown from its verdict down.
    if (state.kind === "checking") window.scrollTo(0, 0);
  }, [state]);
  const inBoundary = (part: ReactNode): ReactNode => (
    <PartBoundary text={text}>{part}</PartBoundary>
  );
  return (
    <main
      ref={pane}
      tabIndex={-1}
      lang={language}
      className={styles.pane}
      data-verdict={verdictAttribute(state)}
      data-theme={theme}
    >
      {inBoundary(outcome)}
      {contentOf(state)}
      {(state.kind === "checked" || state.kind === "encrypted") && inBoundary(footer)}
    </main>
  );

  function contentOf(shown: PaneState): ReactNode {
    switch (shown.kind) {
      case "starting":
        return <PaneSkeleton text={text} progress={null} />;
      case "checking":
        return <PaneSkeleton text={text} progress={shown.progress} />;
      case "encrypted":
        return <EncryptedView checked={shown.checked} text={text} actions={inBoundary(actions)} />;
      case "checked":
        return (
          <CheckedView
            checked={shown.checked}
            text={text}
            canReport={canReport}
            onCheckAgain={checkAgain}
            onCheckAsPresented={leaveFor(onCheckAsPresented)}
            actions={inBoundary(actions)}
          />
        );
      case "cannot-start":
        return noticeIn(shown, { link: { label: text.guide, href: `support.html#${language}` } });
      case "nothing-selected":
      case "not-mail":
        return noticeIn(shown);
      case "own-report":
        return noticeIn(shown, { action: checkAnyway });
      case "failed":
        // It would come to the same again, unless it is judged whatever it names.
        return noticeIn(shown, {
          action:
            shown.reason === "too-long"
              ? checkAnyway
              : { label: text.checkAgain, onClick: checkAgain },
        });
    }
  }

  function noticeIn(
    shown: Extract<PaneState, { readonly kind: keyof typeof noticeIcons }>,
    more: Pick<NoticeProps, "action" | "link"> = {},
  ): ReactNode {
    const notice = noticeOf(shown, text);
    return notice && <Notice icon={noticeIcons[shown.kind]} notice={notice} {...more} />;
  }
}
