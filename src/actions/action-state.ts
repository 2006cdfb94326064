import type { ActionError } from "./action-error";
import type { MessageReference } from "../outlook/message-reference";
import type {
  MicrosoftReport,
  Refusal,
  RemovedMessage,
  ReportContent,
  Transport,
} from "./mail-actions";

export type ReaderAction = "report" | "delete" | "report-and-delete";

/** What the reader clicked, and on which message. */
export interface ActionRequest {
  readonly action: ReaderAction;
  readonly message: MessageReference;
  readonly content: ReportContent;
}

interface UndoRequest {
  readonly action: "undo";
  readonly message: MessageReference;
}

export type Task = ActionRequest | UndoRequest;

/** What has been achieved, step by step; never includes a step that failed. */
export interface Achievements {
  readonly report: "none" | "sent" | "form-opened";
  readonly microsoft: MicrosoftReport;
  /** The account that the report left from where that is not the open mailbox; else `null`. */
  readonly sentFrom: string | null;
  /** What was reported is the organization's own phishing test. */
  readonly isSimulation: boolean;
  /** By which it was done, and the better ones that had refused. */
  readonly transport: Transport;
  readonly refusals: readonly Refusal[];
  readonly removed: boolean;
  /** What an undo needs; `null` where there is nothing to undo. */
  readonly undo: RemovedMessage | null;
}

export const nothingAchieved: Achievements = {
  report: "none",
  microsoft: "not-asked",
  sentFrom: null,
  isSimulation: false,
  transport: "none",
  refusals: [],
  removed: false,
  undo: null,
};

/**
 * What the reader is asked before a report goes out: `found-nothing`, whether to report a message
 * in which no sign was found; `not-judged`, one that was not judged; the others, whether to report
 * once more.
 */
export type ReportQuestion = "found-nothing" | "not-judged" | "reported" | "may-be-reported";

/**
 * What goes on: `idle` until the reader clicks, then `running`, then `done` or `failed`. `asking` comes
 * before `running`, or after it where the message turns out to be reported already.
 */
export type Activity =
  | { readonly phase: "idle" }
  | ({ readonly phase: "running" } & Task)
  /** Nothing has been sent: the reader is asked first. */
  | ({ readonly phase: "asking"; readonly question: ReportQuestion } & ActionRequest)
  | ({ readonly phase: "done"; readonly achieved: Achievements } & Task)
  | ({
      readonly phase: "failed";
      readonly achieved: Achievements;
      readonly error: ActionError;
    } & Task);

/** Everything that the pane's action area shows. */
export interface ActionState {
  /** The message that is selected now; an activity may belong to another. */
  readonly selected: MessageReference | null;
  readonly activity: Activity;
  /** The reader clicked while an action was running. */
  readonly clickedWhileRunning: boolean;
}

/** Some Outlooks give a message no id; then its Message-ID decides. */
const isSameMessage = (one: MessageReference, other: MessageReference): boolean =>
  one.itemId === other.itemId &&
  one.internetMessageId === other.internetMessageId &&
  one.sharedMailbox === other.sharedMailbox;

/** Whether the current activity or outcome is about the message that is selected now. */
export function isAboutSelected({ activity, selected }: ActionState): boolean {
  return (
    activity.phase !== "idle" && selected !== null && isSameMessage(activity.message, selected)
  );
}
