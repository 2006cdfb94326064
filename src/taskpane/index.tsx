import { lazy, type ReactElement, Suspense, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { languageOf } from "../explain/language";
import { displayLanguage } from "../outlook/display-language";
import { readSelectedMessage } from "../outlook/read-selected-message";
import {
  fetchConfiguration,
  loadConfiguration,
  loadTrustedDomains,
} from "../actions/load-configuration";
import { product, reportAddresses } from "../rule-set/bundled-product";
import type { StartedActions } from "./actions/start-actions";
import { WorkerChecker } from "./checker/checker";
import { takeEarlyWorker } from "./checker/early-worker";
import { startCheckerWorker } from "./checker/start-checker-worker";
import { Pane } from "./components/pane";
import { renderAtFirstNews } from "./first-render";
import { observable } from "../observable";
import { useObservable } from "./use-observable";
import type { PaneState } from "./pane-state";
import { selectionChecker } from "./selection-checker";
import { type PaneSetting, startPane } from "./start-pane";

const checker = new WorkerChecker(
  () => takeEarlyWorker() ?? startCheckerWorker(languageOf(displayLanguage())),
);
const configurationFile = fetchConfiguration("config.json", (url, init) => fetch(url, init));
const trustedDomains = configurationFile.then(loadTrustedDomains);

const state = observable<PaneState>({ kind: "starting" });
const setting = observable<PaneSetting>({
  language: languageOf(displayLanguage()),
  theme: "light",
});
const actions = observable<StartedActions | null>(null);

const PaneActions = lazy(async () => ({
  default: (await import("./actions/pane-actions")).PaneActions,
}));

/** After the first verdict, which nothing of the actions may hold up; Office.js is ready then. */
async function loadActions(): Promise<void> {
  const [loaded, { startActions }] = await Promise.all([
    configurationFile.then(loadConfiguration),
    import("./actions/start-actions"),
  ]);
  if (actions.get() === null) actions.set(startActions(loaded, reportAddresses));
}

const selection = selectionChecker({
  read: ({ item }, signal) => readSelectedMessage(item, { signal }),
  check: async (message, signal, onProgress) =>
    checker.check(message, {
      trustedDomains: await trustedDomains,
      language: setting.get().language,
      signal,
      onProgress,
    }),
  onState: (shown) => {
    if (shown.kind === "nothing-selected" || shown.kind === "not-mail") {
      actions.get()?.controller.select(null);
    }
    state.set(shown);
  },
});

function App(): ReactElement {
  const { language, theme } = useObservable(setting);
  const shown = useObservable(state);
  const started = useObservable(actions);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = product[language];
  }, [language]);
  useEffect(() => {
    if (shown.kind !== "checked" || started !== null) return;
    // Once the verdict is painted. Where they cannot be loaded it stands without, and the next
    // message tries again.
    const painted = setTimeout(() => {
      loadActions().catch(() => undefined);
    });
    return () => {
      clearTimeout(painted);
    };
  }, [shown, started]);
  return (
    <Pane
      state={shown}
      language={language}
      theme={theme}
      onCheckAgain={selection.checkAgain}
      actions={
        started === null ? null : (
          <Suspense fallback={null}>
            <PaneActions state={shown} language={language} started={started} />
          </Suspense>
        )
      }
    />
  );
}

const container = document.getElementById("root");
if (container !== null) {
  container.querySelector(".not-started")?.remove();
  const root = createRoot(container);
  // For the page's own picture of waiting.
  setting.subscribe(() => {
    document.documentElement.classList.toggle("dark", setting.get().theme === "dark");
  });
  renderAtFirstNews(state, () => {
    root.render(<App />);
  });
  void startPane(state, setting, selection.select);
}
