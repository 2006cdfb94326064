import { Worker } from "node:worker_threads";
import type { CheckedFile, SizedFile } from "./check-file";

/** A file to check, and who waits for it. */
export interface Job {
  readonly file: SizedFile;
  /** This file may take much memory or time. */
  readonly needsWorker: boolean;
  /** It has ended a worker: nothing else is checked meanwhile. */
  readonly isAlone: boolean;
  readonly leavesFilesUnread: boolean;
  readonly resolve: (checked: CheckedFile) => void;
}

/** What a worker is given. */
export type CheckerTask = Pick<Job, "file" | "leavesFilesUnread">;

/** How long a check may take: far more than an ordinary mail of its size does. */
const allowedMs = ({ size }: SizedFile): number => 30_000 + size / 300;
/** The memory that it may take: a PDF of some kilobytes can be made to take all there is. */
const allowedBytes = ({ size }: SizedFile): number => 400 * 1024 * 1024 + 60 * size;

/** A worker, and what it has been given. */
export class CheckerThread {
  /** Oldest first: it checks them in this order. */
  readonly jobs: Job[] = [];
  // `npm run build:command` puts it beside this.
  private readonly worker = new Worker(new URL("./checker-worker.mjs", import.meta.url));
  private timer: NodeJS.Timeout | undefined;
  private begun = { at: NaN, memory: NaN };

  /**
   * @param onAnswer It has checked a file.
   * @param onEnd It has ended: it lacked memory or took too long, most likely, for the oldest file.
   */
  constructor(onAnswer: () => void, onEnd: () => void) {
    this.worker.on("message", (checked: CheckedFile) => {
      this.jobs.shift()?.resolve(checked);
      this.expectAnswer();
      onAnswer();
    });
    this.worker.on("error", () => undefined);
    this.worker.on("exit", () => {
      clearTimeout(this.timer);
      onEnd();
    });
  }

  give(job: Job): void {
    const { file, leavesFilesUnread } = job;
    this.worker.postMessage({ file, leavesFilesUnread } satisfies CheckerTask);
    this.jobs.push(job);
    if (this.jobs.length === 1) this.expectAnswer();
  }

  /** When it began with the oldest file, and how many bytes the process had then. */
  get beginning(): Readonly<{ at: number; memory: number }> {
    return this.begun;
  }

  /** Bytes that it may take at present. */
  get allowedBytes(): number {
    const [oldest] = this.jobs;
    return oldest === undefined ? 0 : allowedBytes(oldest.file);
  }

  /** Has it end with what it has under way, and so `onEnd` called. */
  stop(): void {
    void this.worker.terminate();
  }

  /** Gives up what it has under way, and tells nobody. */
  async end(): Promise<void> {
    clearTimeout(this.timer);
    this.worker.removeAllListeners("exit");
    await this.worker.terminate();
  }

  private expectAnswer(): void {
    clearTimeout(this.timer);
    const [oldest] = this.jobs;
    if (oldest === undefined) return;
    this.begun = { at: performance.now(), memory: process.memoryUsage.rss() };
    this.timer = setTimeout(() => {
      this.stop();
    }, allowedMs(oldest.file));
  }
}
