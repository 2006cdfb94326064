import { lazy, type ReactElement, Suspense, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { checkMessage } from "../checks/check-message";
import type { CheckResult } from "../checks/check-result";
import { explain } from "../explain/explain";
import type { Explanation } from "../explain/explanation";
import type { Language } from "../explain/language";
import { displayLanguage } from "../outlook/display-language";
import { readSelectedMessage } from "../outlook/read-selected-message";
import { loadConfiguration } from "../actions/load-configuration";
import { bundledRuleSet } from "../rule-set/bundled-rule-set";
import type { StartedActions } from "./actions/start-actions";
import { Pane } from "./components/pane";
import { observable, useObservable } from "./observable";
import type { PaneState } from "./pane-state";
import { selectionChecker } from "./selection-checker";
import { type PaneSetting, startPane } from "./start-pane";

const state = observable<PaneState>({ kind: "starting" });
const setting = observable<PaneSetting>({ language: displayLanguage(), theme: "light" });

const actions = observable<StartedActions | null>(null);
const configured = loadConfiguration("config.json", (url, init) => fetch(url, init));
let trustedDomains: ReadonlySet<string> = new Set();

const PaneActions = lazy(async () => ({
  default: (await import("./actions/pane-actions")).PaneActions,
}));

/** A check needs the trusted domains. */
async function configure(): Promise<void> {
  const { configuration } = await configured;
  trustedDomains = new Set(configuration.trustedDomains.map(({ domain }) => domain));
}

/** After the first verdict, which nothing of the actions may hold up; Office.js is ready then. */
async function loadActions(): Promise<void> {
  const [loaded, { startActions }] = await Promise.all([
    configured,
    import("./actions/start-actions"),
  ]);
  if (actions.get() === null) actions.set(startActions(loaded, bundledRuleSet.reportAddresses));
}

const explainIn = (result: CheckResult, language: Language): Explanation =>
  explain(result, language, bundledRuleSet);

const checker = selectionChecker({
  read: async ({ item }, signal) => {
    const [message] = await Promise.all([readSelectedMessage(item, { signal }), configure()]);
    return message;
  },
  check: (message) => checkMessage(message, bundledRuleSet, { trustedDomains }),
  explain: (result) => explainIn(result, setting.get().language),
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
    document.title = bundledRuleSet.product[language];
  }, [language]);
  useEffect(() => {
    // Where they cannot be loaded the verdict stands without, and the next message tries again.
    if (shown.kind === "checked" && started === null) loadActions().catch(() => undefined);
  }, [shown, started]);
  return (
    <Pane
      state={shown}
      language={language}
      theme={theme}
      onCheckAgain={checker.checkAgain}
      actions={
        started === null ? null : (
          <Suspense fallback={null}>
            <PaneActions
              state={shown}
              language={language}
              started={started}
              explainIn={explainIn}
            />
          </Suspense>
        )
      }
    />
  );
}

const container = document.getElementById("root");
if (container !== null) {
  createRoot(container).render(<App />);
  void startPane(state, setting, checker.select);
}
