import type { ReactNode } from "react";
import { ActionsPanel } from "./actions/actions-panel";
import { OutcomeBar } from "./actions/outcome-bar";
import type { StartedActions } from "./actions/start-actions";
import type { PaneProps } from "./components/pane";
import { FluentTheme } from "./fluent-theme";
import { Footer } from "./footer";

export { startActions } from "./actions/start-actions";

/** What the pane loads once the first verdict is shown. */
export function laterParts(
  { state, language, theme }: Pick<PaneProps, "state" | "language" | "theme">,
  started: StartedActions,
): Pick<PaneProps, "canReport" | "outcome" | "actions" | "footer"> {
  const { controller } = started;
  const inTheme = (part: ReactNode): ReactNode => <FluentTheme theme={theme}>{part}</FluentTheme>;
  const isShown = state.kind === "checked" || state.kind === "encrypted";
  return {
    canReport: controller.actions.can.report,
    outcome: inTheme(<OutcomeBar controller={controller} language={language} />),
    actions:
      isShown &&
      inTheme(
        <ActionsPanel
          checked={state.checked}
          isEncrypted={state.kind === "encrypted"}
          language={language}
          started={started}
        />,
      ),
    footer:
      isShown && inTheme(<Footer checked={state.checked} language={language} started={started} />),
  };
}
