import type * as AfterVerdictModule from "./after-verdict";
import { type ReactElement, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { languageOf } from "../explain/language";
import { displayLanguage } from "../outlook/display-language";
import { readSelectedMessage } from "../outlook/read-selected-message";
import { openMailbox } from "../outlook/this-outlook";
import {
  fetchConfiguration,
  loadConfiguration,
  loadOrganizationRules,
} from "../actions/load-configuration";
import { isOwnReport } from "../actions/own-report";
import { product, reportAddresses } from "../rule-set/bundled-product";
import type { StartedActions } from "./actions/start-actions";
import { WorkerChecker } from "./checker/checker";
import { takeWorker } from "./checker/start-worker";
import { PartFailed } from "./components/part-boundary";
import { Pane } from "./components/pane";
import { renderAtFirstNews } from "./first-render";
import { observable } from "../observable";
import { useObservable } from "./use-observable";
import type { PaneState } from "./pane-state";
import { selectionChecker } from "./selection-checker";
import { type PaneSetting, startPane } from "./start-pane";
import { paneTexts } from "./text/pane-text";

const checker = new WorkerChecker(takeWorker);
const configurationFile = fetchConfiguration((url, init) => fetch(url, init));
const organizationRules = configurationFile.then(loadOrganizationRules);

const state = observable<PaneState>({ kind: "starting" });
const setting = observable<PaneSetting>({
  language: languageOf(displayLanguage()),
  theme: "light",
});

/** What loads after the first verdict, which nothing of it may hold up. */
type AfterVerdict =
  | { readonly kind: "not-loaded" | "failed" }
  | {
      readonly kind: "loaded";
      readonly parts: typeof AfterVerdictModule;
      readonly started: StartedActions;
    };

const afterVerdict = observable<AfterVerdict>({ kind: "not-loaded" });

async function loadAfterVerdict(): Promise<void> {
  try {
    const [configuration, parts] = await Promise.all([
      configurationFile.then(loadConfiguration),
      import("./after-verdict"),
    ]);
    if (afterVerdict.get().kind === "loaded") return;
    const started = await parts.startActions(configuration, reportAddresses);
    afterVerdict.set({ kind: "loaded", parts, started });
  } catch {
    afterVerdict.set({ kind: "failed" });
  }
}

const selection = selectionChecker({
  read: ({ item }, signal) => readSelectedMessage(item, { signal }),
  check: async (message, options) =>
    checker.check(message, {
      ...options,
      ...(await organizationRules),
      language: setting.get().language,
    }),
  isOwnReport: (message) => isOwnReport(message, openMailbox().address),
  onState: state.set,
});

function App(): ReactElement {
  const { language, theme } = useObservable(setting);
  const shown = useObservable(state);
  const loading = useObservable(afterVerdict);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = product[language];
  }, [language]);
  const isShown = shown.kind === "checked" || shown.kind === "encrypted";
  const isLoaded = loading.kind === "loaded";
  useEffect(() => {
    if (!isShown || isLoaded) return;
    // Once the verdict is painted. Where they cannot be loaded it stands, and the next message tries
    // again.
    const painted = setTimeout(() => void loadAfterVerdict());
    return () => {
      clearTimeout(painted);
    };
  }, [shown, isShown, isLoaded]);
  const later =
    loading.kind === "loaded"
      ? loading.parts.laterParts({ state: shown, language, theme }, loading.started)
      : { actions: loading.kind === "failed" && <PartFailed text={paneTexts[language]} /> };
  return (
    <Pane
      state={shown}
      language={language}
      theme={theme}
      onCheckAgain={selection.checkAgain}
      onCheckAsPresented={selection.checkAsPresented}
      {...later}
    />
  );
}

const container = document.getElementById("root");
if (container !== null) {
  container.querySelector(".not-started")?.remove();
  const root = createRoot(container);
  // For the design tokens in taskpane.css.
  setting.subscribe(() => {
    document.documentElement.classList.toggle("dark", setting.get().theme === "dark");
  });
  renderAtFirstNews(state, () => {
    root.render(<App />);
  });
  void startPane(state, setting, selection.select);
}
