import type { Accounts, ActionErrorCode } from "../action-error";
import type { ReaderAction, ReportQuestion } from "../action-state";
import type { ConfigurationProblemKind } from "../configuration";
import type { ReportDestination, Transport } from "../mail-actions";
import type { Language } from "../../explain/language";
import { english } from "./en";
import { japanese } from "./ja";

/** Every text of the action area, in one language. */
export interface ActionsText {
  readonly title: string;
  readonly buttons: Readonly<Record<ReaderAction | "undo", string>>;
  /** Where a report goes, in one short line. */
  readonly destination: (destination: ReportDestination) => string;
  readonly noDestination: string;
  /** Said before the click: what a report holds, where it goes and how. */
  readonly beforehand: (transport: Transport, destination: ReportDestination) => string;
  /** How to delete without the add-in. */
  readonly deleteByHand: string;
  readonly commentLabel: string;

  readonly running: Readonly<Record<ReaderAction | "undo", string>>;
  readonly stillRunning: string;

  readonly reported: string;
  readonly reportedAndDeleted: string;
  readonly deleted: string;
  readonly restored: string;
  readonly formOpened: string;
  /** Deleted, but it cannot be brought back from here. */
  readonly noUndo: string;
  /** A report that left from another account than the mailbox's. */
  readonly sentFrom: (account: string) => string;
  /** Which transport was used because a better one had refused. */
  readonly usedInstead: Readonly<Record<Exclude<Transport, "none">, string>>;
  /** The message was the organization's own phishing test. */
  readonly simulation: string;
  readonly microsoftReported: string;
  readonly microsoftUnavailable: string;
  readonly microsoftUnconfirmed: string;

  readonly questions: Readonly<Record<ReportQuestion, string>>;
  /** The answer yes to each. */
  readonly doReport: Readonly<Record<ReportQuestion, string>>;
  readonly deleteOnly: string;
  readonly doNotReport: string;

  readonly reportFailed: string;
  readonly reportFailedNothingDeleted: string;
  readonly deleteFailed: string;
  readonly reportedButNotDeleted: string;
  readonly undoFailed: string;
  readonly mayHaveActed: string;
  /** Why, and what the reader can do next. */
  readonly errors: Readonly<Record<ActionErrorCode, string>>;
  readonly accounts: (accounts: Accounts) => string;
  /** Loads the pane anew, where a part of it is missing. */
  readonly reload: string;
  readonly tryAgainIn: (seconds: number) => string;
  readonly consentLink: string;
  /** Over the codes of servers and transports. */
  readonly helpDesk: string;

  /** In the place of a subject. */
  readonly noSubject: string;
  /** Puts an outcome away. */
  readonly close: string;

  /** A link to the organization's help. */
  readonly help: (organization: string | null) => string;

  readonly configurationBroken: string;
  readonly configurationProblems: Readonly<
    Record<ConfigurationProblemKind, (path: string, detail: string) => string>
  >;
}

const texts: Readonly<Record<Language, ActionsText>> = { ja: japanese, en: english };

/** @returns The texts in that language. */
export function actionsTextOf(language: Language): ActionsText {
  return texts[language];
}
