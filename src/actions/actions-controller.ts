import type { Verdict } from "../checks/check-result";
import { observable, type ReadonlyObservable } from "../observable";
import type { MessageReference } from "../outlook/message-reference";
import type { ActionError } from "./action-error";
import {
  type Achievements,
  type ActionRequest,
  type ActionState,
  type Activity,
  isAboutSelected,
  nothingAchieved,
  type ReaderAction,
  type ReportQuestion,
} from "./action-state";
import type { MailActions, ReportContent } from "./mail-actions";

/** What the reader is asked before reporting a message in which the checks found nothing. */
const questions: Readonly<Record<Verdict, ReportQuestion | null>> = {
  scam: null,
  suspicious: null,
  "no-signs": "found-nothing",
  unrelated: "not-judged",
};

function questionBefore({ explanations: [explanation] }: ReportContent): ReportQuestion | null {
  return explanation === undefined ? null : questions[explanation.verdict];
}

const idle: Activity = { phase: "idle" };

/**
 * Carries out the reader's actions, one at a time, each on the message that it was clicked on. It
 * outlives the pane's components, so that an outcome is told whatever is selected.
 */
export class ActionsController {
  private readonly current = observable<ActionState>({
    selected: null,
    activity: idle,
    clickedWhileRunning: false,
  });
  readonly state: ReadonlyObservable<ActionState> = this.current;

  constructor(readonly actions: MailActions) {}

  /**
   * Call this on each selection; `null` where nothing to act on is selected. An outcome stays until it
   * is closed, undone or replaced: Outlook itself selects the next message once one is deleted. A
   * question goes with its message.
   */
  select(message: MessageReference | null): void {
    const state = { ...this.state.get(), selected: message };
    const isAboutAnother =
      state.activity.phase === "asking" && message !== null && !isAboutSelected(state);
    this.current.set(isAboutAnother ? { ...state, activity: idle } : state);
  }

  /**
   * Starts an action on a message, unless one is running.
   *
   * @returns Resolves when it has ended, whatever its outcome.
   */
  async run(
    action: ReaderAction,
    message: MessageReference,
    content: ReportContent,
  ): Promise<void> {
    if (this.isBusy()) return;
    const request = { action, message, content };
    // A compose form asks by itself: nothing leaves until the reader presses Send.
    const question = questionBefore(content);
    if (this.actions.transport !== "compose" && action !== "delete" && question !== null) {
      this.show({ phase: "asking", question, ...request });
    } else {
      await this.carryOut(request, false);
    }
  }

  /** The reader's answer to the question whether to report. */
  async answer(report: boolean): Promise<void> {
    const { activity } = this.state.get();
    if (activity.phase !== "asking") return;
    const { action, message, content, question } = activity;
    if (report) {
      await this.carryOut({ action, message, content }, question !== questionBefore(content));
    } else {
      this.show(idle);
    }
  }

  /** Reported before, and the reader wants it deleted only. */
  async deleteOnly(): Promise<void> {
    const { activity } = this.state.get();
    if (activity.phase !== "asking") return;
    await this.run("delete", activity.message, activity.content);
  }

  /** Dismisses the outcome of the last action. */
  close(): void {
    const { phase } = this.state.get().activity;
    if (phase === "done" || phase === "failed") this.show(idle);
  }

  /** Restores what the last action deleted. */
  async undo(): Promise<void> {
    if (this.isBusy()) return;
    const { activity } = this.state.get();
    const isOver = activity.phase === "done" || activity.phase === "failed";
    const removed = isOver ? activity.achieved.undo : null;
    if (removed === null) return;
    const request = { action: "undo", message: removed.message } as const;
    this.show({ phase: "running", ...request });
    const outcome = await this.actions.undo(removed);
    if (outcome.kind === "restored") {
      this.show({ phase: "done", ...request, achieved: nothingAchieved });
    } else {
      const achieved = { ...nothingAchieved, removed: true, undo: removed };
      this.show({ phase: "failed", ...request, achieved, error: outcome.error });
    }
  }

  /** Whether an action is running; then the reader is told that this click did nothing. */
  private isBusy(): boolean {
    const state = this.state.get();
    const isRunning = state.activity.phase === "running";
    if (isRunning) this.current.set({ ...state, clickedWhileRunning: true });
    return isRunning;
  }

  private show(activity: Activity): void {
    this.current.set({ ...this.state.get(), activity, clickedWhileRunning: false });
  }

  /** @param again The reader wants to report once more what was reported before. */
  private async carryOut(request: ActionRequest, again: boolean): Promise<void> {
    const { action, message, content } = request;
    let done = nothingAchieved;
    const end = (error: ActionError | null): void => {
      const { transport, refusals } = this.actions;
      const achieved: Achievements = { ...done, transport, refusals };
      if (error === null) this.show({ phase: "done", ...request, achieved });
      else this.show({ phase: "failed", ...request, achieved, error });
    };
    this.show({ phase: "running", ...request });
    if (action !== "delete") {
      const outcome = await this.actions.report(message, content, again);
      switch (outcome.kind) {
        case "already-reported": {
          const question = outcome.certain ? "reported" : "may-be-reported";
          this.show({ phase: "asking", question, ...request });
          return;
        }
        case "failed":
          end(outcome.error);
          return;
        case "needs-send":
          done = { ...done, report: "form-opened" };
          break;
        case "reported": {
          const { microsoft, sentFrom, isSimulation } = outcome;
          done = { ...done, report: "sent", microsoft, sentFrom, isSimulation };
        }
      }
    }
    // Deleted only once the report has gone out.
    if (action !== "report" && done.report !== "form-opened") {
      const outcome = await this.actions.remove(message);
      if (outcome.kind === "failed") {
        end(outcome.error);
        return;
      }
      done = { ...done, removed: true, undo: outcome.removed };
    }
    end(null);
  }
}
