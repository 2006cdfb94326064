import { element } from "./element";
import {
  languages,
  mailboxVersions,
  paneWidths,
  readSettings,
  themes,
  type Settings,
} from "./settings";
import { situationNames } from "./situations";
import { pageTexts } from "./texts";

const languageNames: Readonly<Record<string, string>> = { "ja-JP": "日本語", "en-US": "English" };

/** Shows the switches; a change is told as the new settings, and stands in the address. */
export function showSwitches(
  bar: HTMLElement,
  settings: Settings,
  changed: (settings: Settings) => void,
): void {
  const texts = pageTexts[settings.language];
  const change = (name: keyof Settings, value: string): void => {
    const parameters = new URLSearchParams(window.location.search);
    for (const [each, present] of Object.entries(settings)) parameters.set(each, String(present));
    parameters.set(name, value);
    // Each situation has a version of its own.
    if (name === "situation") parameters.delete("mailboxVersion");
    window.history.replaceState(null, "", `?${parameters.toString()}`);
    changed(readSettings(parameters));
  };
  const switchOf = <Choice extends string>(
    name: keyof Settings,
    label: string,
    choices: readonly Choice[],
    textOf: (choice: Choice) => string,
  ): HTMLElement => {
    const select = element(
      "select",
      { name },
      ...choices.map((choice) => element("option", { value: choice }, textOf(choice))),
    );
    select.value = settings[name];
    select.addEventListener("change", () => {
      change(name, select.value);
    });
    return element("label", {}, element("span", {}, label), select);
  };
  const focused = document.activeElement?.getAttribute("name");
  bar.replaceChildren(
    switchOf("language", texts.language, languages, (choice) => languageNames[choice] ?? choice),
    switchOf("theme", texts.theme, themes, (choice) =>
      choice === "dark" ? texts.dark : texts.light,
    ),
    switchOf("situation", texts.situation, situationNames, (name) => texts.situations[name]),
    switchOf("mailboxVersion", texts.mailboxVersion, mailboxVersions, (choice) => choice),
    switchOf("paneWidth", texts.paneWidth, paneWidths, (choice) => `${choice} px`),
  );
  if (typeof focused === "string") bar.querySelector<HTMLElement>(`[name=${focused}]`)?.focus();
}
