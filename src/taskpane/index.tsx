import { type ReactElement, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { checkMessage } from "../checks/check-message";
import { explain } from "../explain/explain";
import { displayLanguage } from "../outlook/display-language";
import { readSelectedMessage } from "../outlook/read-selected-message";
import { bundledRuleSet } from "../rule-set/bundled-rule-set";
import { Pane } from "./components/pane";
import { observable, useObservable } from "./observable";
import type { PaneState } from "./pane-state";
import { selectionChecker } from "./selection-checker";
import { type PaneSetting, startPane } from "./start-pane";

const state = observable<PaneState>({ kind: "starting" });
const setting = observable<PaneSetting>({ language: displayLanguage(), theme: "light" });

const checker = selectionChecker({
  read: ({ item }, signal) => readSelectedMessage(item, { signal }),
  check: (message) => checkMessage(message, bundledRuleSet),
  explain: (result) => explain(result, setting.get().language, bundledRuleSet),
  onState: state.set,
});

function App(): ReactElement {
  const { language, theme } = useObservable(setting);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = bundledRuleSet.product[language];
  }, [language]);
  return (
    <Pane
      state={useObservable(state)}
      language={language}
      theme={theme}
      onCheckAgain={checker.checkAgain}
    />
  );
}

const container = document.getElementById("root");
if (container !== null) {
  createRoot(container).render(<App />);
  void startPane(state, setting, checker.select);
}
