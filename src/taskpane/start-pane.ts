import { displayLanguage } from "../outlook/display-language";
import { officeScriptHosts } from "../outlook/office-script-hosts";
import { type SelectedItem, selectedItem } from "../outlook/selected-item";
import { startOffice } from "../outlook/start-office";
import { currentTheme, type Theme, watchTheme } from "../outlook/theme";
import { watchSelection } from "../outlook/watch-selection";
import { type Language, languageOf } from "../explain/language";
import type { Observable } from "../observable";
import type { PaneState } from "./pane-state";

/** Where and how the pane shows what it shows. */
export interface PaneSetting {
  readonly language: Language;
  readonly theme: Theme;
}

/**
 * Waits for Outlook, then follows its selection and its theme for as long as the pane is open.
 *
 * @param select Told what is selected, at once and at every change.
 */
export async function startPane(
  state: Observable<PaneState>,
  setting: Observable<PaneSetting>,
  select: (selected: SelectedItem) => void,
): Promise<void> {
  const failure = await startOffice();
  if (failure !== null) {
    const hosts =
      failure === "not-outlook" ? [] : officeScriptHosts(document.scripts, location.host);
    state.set({ kind: "cannot-start", failure, hosts });
    return;
  }

  const setTheme = (theme: Theme): void => {
    setting.set({ ...setting.get(), theme });
  };
  const selectNow = (selected: SelectedItem): void => {
    // Stale at load in some Outlooks; no event tells of a change before Mailbox 1.14.
    setTheme(currentTheme());
    select(selected);
  };
  setting.set({ language: languageOf(displayLanguage()), theme: currentTheme() });
  selectNow(selectedItem());

  // Without these the pane still shows the message that it was opened on.
  await Promise.allSettled([watchSelection(selectNow), watchTheme(setTheme)]);
}
