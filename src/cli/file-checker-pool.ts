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

type Checker = Pick<CheckerThread, "jobs" | "give" | "beginning" | "allowedBytes" | "stop" | "end">;
type StartChecker = (...heard: ConstructorParameters<typeof CheckerThread>) => Checker;

/**
 * Checks small files in this thread, what is large or has files attached in a worker, and all on
 * all cores once they are many.
 */
export class FileCheckerPool {
  private readonly waiting: Job[] = [];
  /** Each has ended a worker, and is taken once more in a fresh one with no other file beside it. */
  private readonly alone: Job[] = [];
  private readonly threads = new Set<Checker>();
  private isChecking = false;
  private taken = 0;
  private memoryWatch: NodeJS.Timeout | undefined;

  /**
   * @param input What the path `-` stands for.
   * @param coreCount How many threads are worth having, this one included.
   * @param startChecker Starts a worker.
   */
  constructor(
    private readonly input: Readable,
    private readonly coreCount = availableParallelism(),
    private readonly startChecker: StartChecker = (...heard) => new CheckerThread(...heard),
  ) {}

  async check(path: string): Promise<CheckedFile> {
    this.taken += 1;
    const file = await sizeFile(path, this.input);
    if ("problem" in file || "result" in file) return file;
    const needsWorker = file.size > maxBytesHere;
    return new Promise((resolve) => {
      this.waiting.push({ file, needsWorker, isAlone: false, leavesFilesUnread: false, resolve });
      this.next();
    });
  }

  /** Ends the workers; what they have under way is given up. */
  async close(): Promise<void> {
    clearInterval(this.memoryWatch);
    await Promise.all(Array.from(this.threads, (thread) => thread.end()));
  }

  private next(): void {
    const underWay = [...this.threads].flatMap(({ jobs }) => jobs);
    if (underWay.some(({ isAlone }) => isAlone)) return;
    if (this.alone.length > 0) {
      if (underWay.length === 0 && !this.isChecking) this.checkAlone();
      return;
    }
    this.startThreads();
    for (const thread of this.threads) {
      const job = thread.jobs.length < filesPerWorker ? this.waiting.shift() : undefined;
      if (job !== undefined) thread.give(job);
    }
    const here = this.waiting.findIndex(({ needsWorker }) => !needsWorker);
    if (this.isChecking || here === -1) return;
    for (const job of this.waiting.splice(here, 1)) void this.checkHere(job);
  }

  private checkAlone(): void {
    for (const idle of this.threads) void idle.end();
    this.threads.clear();
    for (const job of this.alone.splice(0, 1)) this.startThread().give(job);
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

  private startThread(): Checker {
    this.memoryWatch ??= setInterval(this.watchMemory, memoryWatchMs);
    const thread = this.startChecker(
      () => {
        this.next();
      },
      () => {
        this.threads.delete(thread);
        this.takeBack(thread.jobs);
        this.next();
      },
    );
    this.threads.add(thread);
    return thread;
  }

  /**
   * @param jobs Those of a worker that ended, most likely for the first; where other workers had files
   *   under way, it may have been for one of theirs, as memory is counted together.
   */
  private takeBack([first, ...others]: readonly Job[]): void {
    this.waiting.unshift(...others);
    if (first === undefined) return;
    const isBesideOthers = this.isChecking || [...this.threads].some(({ jobs }) => jobs.length > 0);
    if (!first.isAlone && isBesideOthers) this.alone.push({ ...first, isAlone: true });
    else if (!first.leavesFilesUnread)
      this.alone.push({ ...first, isAlone: true, leavesFilesUnread: true });
    else first.resolve({ path: first.file.path, problem: "unchecked" });
  }
}
