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

export interface UndoRequest {
  readonly action: "undo";
  readonly message: MessageReference;
  readonly removed: RemovedMessage;
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

export type ActionEvent =
  | { readonly type: "selected"; readonly message: MessageReference | null }
  | { readonly type: "started"; readonly task: Task }
  | { readonly type: "clicked-while-running" }
  | { readonly type: "asks"; readonly question: ReportQuestion }
  | { readonly type: "declined" }
  /** The reader has closed the outcome. */
  | { readonly type: "closed" }
  | { readonly type: "succeeded"; readonly achieved: Achievements }
  | { readonly type: "failed"; readonly achieved: Achievements; readonly error: ActionError };

export const initialActionState: ActionState = {
  selected: null,
  activity: { phase: "idle" },
  clickedWhileRunning: false,
};

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

/**
 * An outcome stays whatever is selected, until it is closed, undone or replaced: Outlook itself
 * selects the next message once one is deleted. A question goes with its message.
 */
function select(state: ActionState, message: MessageReference | null): ActionState {
  const moved = { ...state, selected: message };
  const isAsked = state.activity.phase === "asking";
  return isAsked && message !== null && !isAboutSelected(moved)
    ? { ...moved, activity: { phase: "idle" } }
    : moved;
}

/** What the pane's action area shows after an event. */
export function actionState(state: ActionState, event: ActionEvent): ActionState {
  const { activity } = state;
  const settled = { clickedWhileRunning: false };
  switch (event.type) {
    case "selected":
      return select(state, event.message);
    case "started":
      return { ...state, ...settled, activity: { phase: "running", ...event.task } };
    case "clicked-while-running":
      return activity.phase === "running" ? { ...state, clickedWhileRunning: true } : state;
    case "asks": {
      if (activity.phase !== "running" || activity.action === "undo") return state;
      const asking = { ...activity, phase: "asking", question: event.question } as const;
      return { ...state, ...settled, activity: asking };
    }
    case "declined":
      return activity.phase === "asking" ? { ...state, activity: { phase: "idle" } } : state;
    case "closed":
      return activity.phase === "done" || activity.phase === "failed"
        ? { ...state, activity: { phase: "idle" } }
        : state;
    case "succeeded": {
      if (activity.phase !== "running") return state;
      const done = { ...activity, phase: "done", achieved: event.achieved } as const;
      return { ...state, ...settled, activity: done };
    }
    case "failed": {
      if (activity.phase !== "running") return state;
      const { achieved, error } = event;
      return { ...state, ...settled, activity: { ...activity, phase: "failed", achieved, error } };
    }
  }
}
