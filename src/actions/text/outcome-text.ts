import type { ActionError } from "../action-error";
import type { Achievements, ActionState, Activity } from "../action-state";
import type { ActionsText } from "./actions-text";

/** What is said about an activity, sentence by sentence. */
export interface OutcomeText {
  readonly sentences: readonly string[];
  /** Codes for a help desk, to be shown under `ActionsText.helpDesk`; may be empty. */
  readonly codes: readonly string[];
  /** Where an administrator gives consent; to be shown with `ActionsText.consentLink`. */
  readonly consentLink: string | null;
}

type Done = Extract<Activity, { phase: "done" }>;
type FailedActivity = Extract<Activity, { phase: "failed" }>;

const simulationSentence = (text: ActionsText, { achieved }: Done | FailedActivity): string =>
  achieved.isSimulation ? text.simulation : "";

const microsoftSentence = (text: ActionsText, { achieved }: Done | FailedActivity): string =>
  ({
    "not-asked": "",
    reported: text.microsoftReported,
    unavailable: text.microsoftUnavailable,
    unconfirmed: text.microsoftUnconfirmed,
  })[achieved.microsoft];

function doneSentences(text: ActionsText, activity: Done): readonly string[] {
  const { action, achieved } = activity;
  if (action === "undo") return [text.restored];
  if (achieved.report === "form-opened") {
    return action === "report-and-delete"
      ? [text.formOpened, text.deleteByHand]
      : [text.formOpened];
  }
  const sentFrom = achieved.sentFrom === null ? "" : text.sentFrom(achieved.sentFrom);
  if (!achieved.removed) return [text.reported, sentFrom, microsoftSentence(text, activity)];
  return [
    achieved.report === "sent" ? text.reportedAndDeleted : text.deleted,
    sentFrom,
    microsoftSentence(text, activity),
    achieved.undo === null ? text.noUndo : "",
  ];
}

function whatFailed(text: ActionsText, { action, achieved, error }: FailedActivity): string {
  if (action === "undo") return text.undoFailed;
  if (action === "delete") return error.mayHaveActed ? "" : text.deleteFailed;
  if (achieved.report === "sent") return text.reportedButNotDeleted;
  if (error.code === "may-have-been-sent") return "";
  return action === "report-and-delete" ? text.reportFailedNothingDeleted : text.reportFailed;
}

/** By which transport a report went where a better one had refused, and why. */
function refusalSentences(
  text: ActionsText,
  { action, achieved }: Done | FailedActivity,
): readonly string[] {
  const { refusals, report, transport } = achieved;
  if (action === "undo" || refusals.length === 0) return [];
  const consent = refusals.some(({ error }) => error.code === "consent-required");
  return [
    report === "none" || transport === "none" ? "" : text.usedInstead[transport],
    consent ? text.errors["consent-required"] : "",
  ];
}

const refusalCodes = ({ action, achieved }: Done | FailedActivity): readonly string[] =>
  action === "undo"
    ? []
    : achieved.refusals.map(({ transport, error }) =>
        [transport, error.code, error.serverCode].filter(Boolean).join(" "),
      );

const consentLinkOf = ({ refusals }: Achievements): string | null =>
  refusals.map(({ error }) => error.consentLink).find((link) => link !== null) ?? null;

function errorSentences(text: ActionsText, error: ActionError): readonly string[] {
  return [
    text.errors[error.code],
    error.accounts === null ? "" : text.accounts(error.accounts),
    error.retryAfterMs === null ? "" : text.tryAgainIn(Math.ceil(error.retryAfterMs / 1000)),
    error.mayHaveActed ? text.mayHaveActed : "",
  ];
}

/** The words for an activity that is running, has ended or asks something; none for `idle`. */
export function outcomeText(
  text: ActionsText,
  { activity, clickedWhileRunning }: Pick<ActionState, "activity" | "clickedWhileRunning">,
): OutcomeText {
  const said = (
    sentences: readonly string[],
    codes: readonly string[] = [],
    consentLink: string | null = null,
  ): OutcomeText => ({
    sentences: [...new Set(sentences)].filter((sentence) => sentence !== ""),
    codes: codes.filter((code) => code !== ""),
    consentLink,
  });
  switch (activity.phase) {
    case "idle":
      return said([]);
    case "running":
      return said([text.running[activity.action], clickedWhileRunning ? text.stillRunning : ""]);
    case "asking":
      return said([text.questions[activity.question]]);
    case "done":
      return said(
        [
          simulationSentence(text, activity),
          ...doneSentences(text, activity),
          ...refusalSentences(text, activity),
        ],
        refusalCodes(activity),
        consentLinkOf(activity.achieved),
      );
    case "failed":
      return said(
        [
          simulationSentence(text, activity),
          whatFailed(text, activity),
          microsoftSentence(text, activity),
          ...errorSentences(text, activity.error),
          ...refusalSentences(text, activity),
        ],
        [activity.error.serverCode, ...refusalCodes(activity)],
        activity.error.consentLink ?? consentLinkOf(activity.achieved),
      );
  }
}
