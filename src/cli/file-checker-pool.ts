import { availableParallelism } from "node:os";
import type { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { type CheckedFile, checkFile, sizeFile } from "./check-file";
import { CheckerThread, type Job } from "./checker-thread";

/** A worker takes about as long to start as so many files take to be checked. */
const filesBeforeWorkers = 80;
const maxWorkers = 7;
/** One more than it checks, for while this thread is busy; with several, large files would wait while others idle. */
const filesPerWorker = 2;
/** Bytes. This thread checks nothing that is larger: a worker that lacks memory ends alone. */
const maxBytesHere = 1024 * 1024;
/** In milliseconds. In that time a check takes some ten megabytes at most. */
const memoryWatchMs = 50;

/**
 * Checks small files in this thread, what is large or has files attached in a worker, and all on
 * all cores once they are many.
 */
export class FileCheckerPool {
  private readonly waiting: Job[] = [];
  private readonly threads = new Set<CheckerThread>();
  private isChecking = false;
  private taken = 0;
  private memoryWatch: NodeJS.Timeout | undefined;

  /**
   * @param input What the path `-` stands for.
   * @param coreCount How many threads are worth having, this one included.
   */
  constructor(
    private readonly input: Readable,
    private readonly coreCount = availableParallelism(),
  ) {}

  async check(path: string): Promise<CheckedFile> {
    this.taken += 1;
    const file = await sizeFile(path, this.input);
    if ("problem" in file || "result" in file) return file;
    const needsWorker = file.size > maxBytesHere;
    return new Promise((resolve) => {
      this.waiting.push({ file, needsWorker, leavesFilesUnread: false, resolve });
      this.next();
    });
  }

  /** Ends the workers; what they have under way is given up. */
  async close(): Promise<void> {
    clearInterval(this.memoryWatch);
    await Promise.all(Array.from(this.threads, (thread) => thread.end()));
  }

  private next(): void {
    this.startThreads();
    for (const thread of this.threads) {
      const job = thread.jobs.length < filesPerWorker ? this.waiting.shift() : undefined;
      if (job !== undefined) thread.give(job);
    }
    const here = this.waiting.findIndex(({ needsWorker }) => !needsWorker);
    if (this.isChecking || here === -1) return;
    for (const job of this.waiting.splice(here, 1)) void this.checkHere(job);
  }

  private async checkHere(job: Job): Promise<void> {
    this.isChecking = true;
    // Else this thread would check file after file, and hear nothing that the workers say.
    await setImmediate();
    const checked = await checkFile(job.file, "elsewhere");
    if (checked === null) this.waiting.unshift({ ...job, needsWorker: true });
    else job.resolve(checked);
    this.isChecking = false;
    this.next();
  }

  private startThreads(): void {
    if (this.waiting.length === 0) return;
    const isMany = this.taken >= filesBeforeWorkers;
    const forMany = isMany ? Math.min(this.coreCount - 1, maxWorkers) : 0;
    const forOne = this.waiting.some(({ needsWorker }) => needsWorker) ? 1 : 0;
    while (this.threads.size < Math.max(forMany, forOne)) this.startThread();
  }

  /** Where the process uses too much memory, stops the thread that has been busy with its file longest. */
  private readonly watchMemory = (): void => {
    const busy = [...this.threads].filter(({ jobs }) => jobs.length > 0);
    const [longest] = busy.sort((one, other) => one.beginning.at - other.beginning.at);
    if (longest === undefined) return;
    const grown = process.memoryUsage.rss() - longest.beginning.memory;
    if (grown > busy.reduce((sum, thread) => sum + thread.allowedBytes, 0)) longest.stop();
  };

  private startThread(): void {
    this.memoryWatch ??= setInterval(this.watchMemory, memoryWatchMs);
    const thread = new CheckerThread(
      () => {
        this.next();
      },
      () => {
        this.threads.delete(thread);
        this.waiting.unshift(...thread.jobs.flatMap(this.afterEnd));
        this.next();
      },
    );
    this.threads.add(thread);
  }

  /** What becomes of the files of a worker that ended. */
  private readonly afterEnd = (job: Job, index: number): readonly Job[] => {
    if (index > 0) return [job];
    if (!job.leavesFilesUnread) return [{ ...job, needsWorker: true, leavesFilesUnread: true }];
    job.resolve({ path: job.file.path, problem: "unchecked" });
    return [];
  };
}
