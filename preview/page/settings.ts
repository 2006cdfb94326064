import { type SituationName, situationNames, situationOf } from "./situations";

/** What a visitor can switch, kept in the page's address so that a state can be linked to. */

export const languages = ["ja-JP", "en-US"] as const;
export const themes = ["light", "dark"] as const;
export const mailboxVersions = Array.from({ length: 12 }, (_, minor) => `1.${minor + 1}`);
/** In CSS pixels; 300 is the narrowest that Outlook gives a pane. */
export const paneWidths = ["300", "320", "360", "600"] as const;

export interface Settings {
  /** Outlook's display language. */
  readonly language: (typeof languages)[number];
  readonly theme: (typeof themes)[number];
  /** Which Outlook and which mailbox are simulated. */
  readonly situation: SituationName;
  /** The requirement set that Outlook says it has; the situation's own unless it is switched. */
  readonly mailboxVersion: string;
  readonly paneWidth: (typeof paneWidths)[number];
}

/** Reads the settings from the address; what is missing or unknown there gets its default. */
export function readSettings(parameters: URLSearchParams): Settings {
  const choice = <Choice extends string>(
    name: string,
    choices: readonly Choice[],
    otherwise: Choice,
  ): Choice => choices.find((each) => each === parameters.get(name)) ?? otherwise;
  const situation = choice("situation", situationNames, "microsoft-365");
  return {
    language: choice(
      "language",
      languages,
      navigator.language.startsWith("ja") ? "ja-JP" : "en-US",
    ),
    theme: choice(
      "theme",
      themes,
      window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
    ),
    situation,
    mailboxVersion: choice(
      "mailboxVersion",
      mailboxVersions,
      situationOf(situation).mailboxVersion,
    ),
    paneWidth: choice("paneWidth", paneWidths, "320"),
  };
}
