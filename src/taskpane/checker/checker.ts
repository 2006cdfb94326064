import type { ExplainedLink, Explanation } from "../../explain/explanation";
import type { Language } from "../../explain/language";
import type { Message } from "../../message/message";
import type { CheckerAnswer, CheckerRequest, CheckSummary, CheckTerms } from "./checker-protocol";
import { type CheckerWorker, SupervisedWorker } from "./supervised-worker";

/** The check did not come to an end: the worker did not start, or it died, or broke. */
export class CheckStoppedError extends Error {
  override readonly name = "CheckStoppedError";
}

export interface CheckerOptions extends CheckTerms {
  /** Cancels the check. */
  readonly signal: AbortSignal;
  /** Told how much of the body has been read, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** The outcome of a check. */
export interface Checked {
  readonly result: CheckSummary;
  readonly explanation: Explanation;
  /**
   * The same in another language, as long as no other message is checked.
   *
   * @throws {CheckStoppedError}
   */
  readonly explainIn: (language: Language) => Promise<Explanation>;
}

/** A request that is not answered yet, and who waits for the answer. */
interface PendingRequest {
  readonly request: CheckerRequest;
  readonly links: ExplainedLink[];
  readonly onProgress: (share: number) => void;
  readonly resolve: (answered: Answered) => void;
  readonly reject: (reason: unknown) => void;
}

type Answered = Omit<Checked, "explainIn">;

/**
 * How long a cancelled check may hold up the next one, in milliseconds: about as long as it takes to
 * start the worker again. Ordinary mail is done long before that; a huge message is stopped.
 */
export const cancelGraceMs = 100;

/**
 * Checks in a worker, one message at a time. A check that ended the worker is tried once more, with
 * pictures and files left unread.
 */
export class WorkerChecker {
  /** Oldest first. */
  private readonly pending = new Map<number, PendingRequest>();
  private readonly worker: SupervisedWorker;
  /** The `id` of the request that the worker has. */
  private running: number | null = null;
  private restartTimer: ReturnType<typeof setTimeout> | undefined;
  private lastId = 0;

  /** @param startWorker May throw. */
  constructor(startWorker: () => CheckerWorker) {
    this.worker = new SupervisedWorker(
      startWorker,
      (answer) => {
        this.receive(answer);
      },
      () => {
        this.retryOrFail();
      },
    );
  }

  /**
   * @throws {CheckStoppedError}
   * @throws The signal's reason.
   */
  async check(message: Message, options: CheckerOptions): Promise<Checked> {
    const { signal, onProgress, ...terms } = options;
    const id = ++this.lastId;
    const request = { kind: "check", id, message, ...terms, leavesFilesUnread: false } as const;
    const answered = await this.ask(request, onProgress, signal);
    return {
      ...answered,
      explainIn: async (other) =>
        other === terms.language ? answered.explanation : this.explain(id, other),
    };
  }

  private async explain(check: number, language: Language): Promise<Explanation> {
    const request = { kind: "explain", id: ++this.lastId, check, language } as const;
    return (await this.ask(request)).explanation;
  }

  private async ask(
    request: CheckerRequest,
    onProgress: (share: number) => void = () => undefined,
    signal?: AbortSignal,
  ): Promise<Answered> {
    signal?.throwIfAborted();
    const { id } = request;
    const cancel = (): void => {
      this.take(id)?.reject(signal?.reason);
    };
    signal?.addEventListener("abort", cancel);
    try {
      return await new Promise<Answered>((resolve, reject) => {
        this.pending.set(id, { request, links: [], onProgress, resolve, reject });
        this.sendNext();
      });
    } finally {
      signal?.removeEventListener("abort", cancel);
    }
  }

  private sendNext(): void {
    const [next] = this.pending.values();
    if (next === undefined) return;
    if (this.running === null) {
      this.running = next.request.id;
      this.worker.send(next.request);
    } else if (!this.pending.has(this.running)) {
      this.restartTimer ??= setTimeout(this.restart, cancelGraceMs);
    }
  }

  private receive(answer: CheckerAnswer): void {
    switch (answer.kind) {
      case "progress":
        this.pending.get(answer.id)?.onProgress(answer.share);
        return;
      case "links":
        this.pending.get(answer.id)?.links.push(...answer.links);
        return;
      case "explained": {
        const { result, explanation } = answer;
        const asked = this.take(answer.id);
        asked?.resolve({ result, explanation: { ...explanation, links: asked.links } });
        break;
      }
      case "failed":
        this.take(answer.id)?.reject(new CheckStoppedError());
    }
    this.worker.rest();
    this.idle();
    this.sendNext();
  }

  private take(id: number): PendingRequest | undefined {
    const taken = this.pending.get(id);
    this.pending.delete(id);
    return taken;
  }

  private idle(): void {
    clearTimeout(this.restartTimer);
    this.restartTimer = undefined;
    this.running = null;
  }

  private readonly restart = (): void => {
    this.worker.terminate();
    this.idle();
    this.sendNext();
  };

  private retryOrFail(): void {
    const stopped = this.pending.get(this.running ?? NaN);
    this.idle();
    if (stopped?.request.kind === "check" && !stopped.request.leavesFilesUnread) {
      const request = { ...stopped.request, leavesFilesUnread: true };
      this.pending.set(request.id, { ...stopped, request, links: [] });
      this.sendNext();
      return;
    }
    const waiting = [...this.pending.values()];
    this.pending.clear();
    for (const { reject } of waiting) reject(new CheckStoppedError());
  }
}
