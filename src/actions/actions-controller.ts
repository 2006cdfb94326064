import type { Verdict } from "../checks/check-result";
import { observable, type ReadonlyObservable } from "../observable";
import type { MessageReference } from "../outlook/message-reference";
import {
  type Achievements,
  type ActionEvent,
  type ActionRequest,
  type ActionState,
  actionState,
  initialActionState,
  nothingAchieved,
  type ReaderAction,
  type ReportQuestion,
  type Task,
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

/**
 * Carries out the reader's actions, one at a time, each on the message that it was clicked on. It
 * outlives the pane's components, so that an outcome is told whatever is selected.
 */
export class ActionsController {
  private readonly current = observable(initialActionState);
  readonly state: ReadonlyObservable<ActionState> = this.current;

  constructor(readonly actions: MailActions) {}

  /** Call this on each selection; `null` where nothing to act on is selected. */
  select(message: MessageReference | null): void {
    this.apply({ type: "selected", message });
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
    const request = { action, message, content };
    if (!this.begin(request)) return;
    // A compose form asks by itself: nothing leaves until the reader presses Send.
    const question = questionBefore(content);
    if (this.actions.transport !== "compose" && action !== "delete" && question !== null) {
      this.apply({ type: "asks", question });
      return;
    }
    await this.carryOut(request, false);
  }

  /** The reader's answer to the question whether to report. */
  async answer(report: boolean): Promise<void> {
    const { activity } = this.state.get();
    if (activity.phase !== "asking") return;
    if (!report) {
      this.apply({ type: "declined" });
      return;
    }
    const { action, message, content, question } = activity;
    const request = { action, message, content };
    this.apply({ type: "started", task: request });
    await this.carryOut(request, question !== questionBefore(content));
  }

  /** Reported before, and the reader wants it deleted only. */
  async deleteOnly(): Promise<void> {
    const { activity } = this.state.get();
    if (activity.phase !== "asking") return;
    await this.run("delete", activity.message, activity.content);
  }

  /** Dismisses the outcome of the last action. */
  close(): void {
    this.apply({ type: "closed" });
  }

  /** Restores what the last action deleted. */
  async undo(): Promise<void> {
    const { activity } = this.state.get();
    if (activity.phase === "running") {
      this.apply({ type: "clicked-while-running" });
      return;
    }
    if (activity.phase !== "done" && activity.phase !== "failed") return;
    const removed = activity.achieved.undo;
    if (removed === null) return;
    if (!this.begin({ action: "undo", message: removed.message, removed })) return;
    const outcome = await this.actions.undo(removed);
    if (outcome.kind === "restored") {
      this.apply({ type: "succeeded", achieved: nothingAchieved });
      return;
    }
    const achieved = { ...nothingAchieved, removed: true, undo: removed };
    this.apply({ type: "failed", achieved, error: outcome.error });
  }

  private begin(task: Task): boolean {
    if (this.state.get().activity.phase === "running") {
      this.apply({ type: "clicked-while-running" });
      return false;
    }
    this.apply({ type: "started", task });
    return true;
  }

  private async carryOut(
    { action, message, content }: ActionRequest,
    again: boolean,
  ): Promise<void> {
    const byTransport = (achieved: Achievements): Achievements => ({
      ...achieved,
      transport: this.actions.transport,
      refusals: this.actions.refusals,
    });
    let achieved: Achievements = nothingAchieved;
    if (action !== "delete") {
      const outcome = await this.actions.report(message, content, again);
      if (outcome.kind === "already-reported") {
        const question = outcome.certain ? "reported" : "may-be-reported";
        this.apply({ type: "asks", question });
        return;
      }
      if (outcome.kind === "failed") {
        this.apply({ type: "failed", achieved: byTransport(achieved), error: outcome.error });
        return;
      }
      achieved =
        outcome.kind === "reported"
          ? {
              ...achieved,
              report: "sent",
              microsoft: outcome.microsoft,
              sentFrom: outcome.sentFrom,
              isSimulation: outcome.isSimulation,
            }
          : { ...achieved, report: "form-opened" };
    }
    // Deleted only once the report has gone out.
    if (action !== "report" && achieved.report !== "form-opened") {
      const outcome = await this.actions.remove(message);
      if (outcome.kind === "failed") {
        this.apply({ type: "failed", achieved: byTransport(achieved), error: outcome.error });
        return;
      }
      achieved = { ...achieved, removed: true, undo: outcome.removed };
    }
    this.apply({ type: "succeeded", achieved: byTransport(achieved) });
  }

  private apply(event: ActionEvent): void {
    this.current.set(actionState(this.current.get(), event));
  }
}
