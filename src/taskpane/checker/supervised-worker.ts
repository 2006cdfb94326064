import type { CheckerAnswer, CheckerRequest } from "./checker-protocol";

/** What is used of a `Worker`. */
export type CheckerWorker = Pick<
  Worker,
  "postMessage" | "terminate" | "onmessage" | "onmessageerror" | "onerror"
>;

/**
 * How long the worker may stay silent, in milliseconds: an attached file can be made to take hours.
 * The largest mail takes a few seconds.
 */
export const maxSilenceMs = 30_000;

/** A worker that starts at once, and anew with the next request whenever it has ended. */
export class SupervisedWorker {
  private worker: CheckerWorker | null = null;
  private silenceTimer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param startWorker May throw: the first request tries again, and tells.
   * @param onAnswer Told what the worker says.
   * @param onEnd The worker has died, never started, or no longer answers.
   */
  constructor(
    private readonly startWorker: () => CheckerWorker,
    private readonly onAnswer: (answer: CheckerAnswer) => void,
    private readonly onEnd: () => void,
  ) {
    try {
      this.worker = this.start();
    } catch {
      this.worker = null;
    }
  }

  send(request: CheckerRequest): void {
    try {
      this.worker ??= this.start();
      this.worker.postMessage(request);
      this.restartSilenceTimer();
    } catch {
      this.fail();
    }
  }

  /** The request is answered: the worker may be silent until the next. */
  rest(): void {
    clearTimeout(this.silenceTimer);
  }

  terminate(): void {
    this.rest();
    this.worker?.terminate();
    this.worker = null;
  }

  private start(): CheckerWorker {
    const worker = this.startWorker();
    worker.onerror = this.fail;
    worker.onmessageerror = this.fail;
    worker.onmessage = ({ data }: MessageEvent<CheckerAnswer>) => {
      this.restartSilenceTimer();
      this.onAnswer(data);
    };
    return worker;
  }

  private restartSilenceTimer(): void {
    clearTimeout(this.silenceTimer);
    this.silenceTimer = setTimeout(this.fail, maxSilenceMs);
  }

  private readonly fail = (): void => {
    this.terminate();
    this.onEnd();
  };
}
