import type { Severity } from "../../checks/finding";
import type { Language } from "../../explain/language";
import type { OfficeStartFailure } from "../../outlook/start-office";
import type { CheckFailure } from "../pane-state";
import { english } from "./en";
import { japanese } from "./ja";

/** For a state with nothing to list: what is the matter, and what the reader can do. */
export interface NoticeText {
  readonly title: string;
  readonly text: string;
}

/** The pane's own words; what was found in a message is told by `explain`. */
export interface PaneText {
  readonly checking: string;
  /** @param share From 0 to 1. */
  readonly checkingHuge: (share: number) => string;
  readonly checkAgain: string;

  readonly nothingSelected: NoticeText;
  readonly notMail: NoticeText;
  readonly encrypted: NoticeText;
  readonly ownReport: NoticeText;
  readonly checkAnyway: string;
  readonly failed: Readonly<Record<CheckFailure, NoticeText>>;
  readonly cannotStart: Readonly<Record<OfficeStartFailure, NoticeText>>;
  /** A notice with the hosts that must be reachable, for whoever runs the network. */
  readonly withHosts: (notice: string, hosts: readonly string[]) => string;
  /** The link to the page that tells how to use the add-in. */
  readonly guide: string;
  readonly bodyUnread: string;
  /** In the place of a subject. */
  readonly noSubject: string;
  /** Asks for a message that was not judged to be judged all the same. */
  readonly checkAsPresented: (brand: string) => string;
  /** Said of a message that was judged because the reader asked for it. */
  readonly presentedByReader: (brand: string) => string;
  /** A part that loads later did not. */
  readonly partFailed: string;
  readonly reload: string;

  readonly checklist: string;
  readonly inThisMessage: string;
  readonly whyItMatters: string;
  readonly severities: Readonly<Record<Severity, string>>;

  readonly links: string;
  readonly linkShownAs: string;
  readonly linkWrittenAs: string;
  /** How often a message leads to the same place. */
  readonly occurrences: (count: number) => string;
  /** Before what is written, and what would be right. */
  readonly written: string;
  readonly right: string;

  readonly pages: string;
  readonly page: (page: number, pages: number) => string;
  readonly previousPage: string;
  readonly nextPage: string;
}

const texts: Readonly<Record<Language, PaneText>> = { ja: japanese, en: english };

/** The pane's own words in a language. */
export function paneTextOf(language: Language): PaneText {
  return texts[language];
}
